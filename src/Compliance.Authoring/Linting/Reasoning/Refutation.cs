using System.Collections.Immutable;

namespace Compliance.Authoring.Linting.Reasoning;

/// <summary>Shows that things cannot hold together. What it cannot show in a bounded number of steps it does not claim.</summary>
internal sealed class Refutation
{
    // Looks at one alternative. Rules that people write take a few hundred.
    private const int MostSteps = 20_000;

    private int _steps;

    private Refutation()
    {
    }

    /// <summary>Determines whether it is certain that no declaration makes all of these hold together.</summary>
    public static bool Of(params IEnumerable<Formula> formulas) =>
        new Refutation().Refutes(formulas, [], []);

    /// <summary>Determines whether, after all alternatives were looked at, nothing speaks against these holding together.</summary>
    public static bool LeavesRoomFor(params IEnumerable<Formula> formulas)
    {
        var refutation = new Refutation();
        return !refutation.Refutes(formulas, [], []) && refutation._steps <= MostSteps;
    }

    private bool Refutes(IEnumerable<Formula> formulas, Dictionary<string, Possible> known, List<Formula.Any> open)
    {
        foreach (var formula in formulas)
        {
            if (!Assume(formula, known, open))
            {
                return true;
            }
        }

        return RefutesOpen(known, open);
    }

    // Alternatives of which one is left are no choice; of the others, the one with the fewest is tried first.
    private bool RefutesOpen(Dictionary<string, Possible> known, List<Formula.Any> open)
    {
        while (true)
        {
            Formula.Any? narrowest = null;
            var left = new List<Formula.Any>(open.Count);
            var changed = false;
            foreach (var any in open)
            {
                _steps += any.Parts.Length;
                var parts = any.Parts.Where(p => !Clashes(p, known)).ToImmutableArray();
                if (parts.IsEmpty)
                {
                    return true;
                }

                if (parts is [var only])
                {
                    changed = true;
                    if (!Assume(only, known, left))
                    {
                        return true;
                    }

                    continue;
                }

                var remaining = new Formula.Any(parts);
                left.Add(remaining);
                narrowest = narrowest is null || parts.Length < narrowest.Parts.Length ? remaining : narrowest;
            }

            open = left;
            if (_steps > MostSteps)
            {
                return false;
            }

            if (changed)
            {
                continue;
            }

            return narrowest is not null && RefutesEach(narrowest, known, [.. open.Where(a => !ReferenceEquals(a, narrowest))]);
        }
    }

    private bool RefutesEach(Formula.Any choice, Dictionary<string, Possible> known, List<Formula.Any> open)
    {
        foreach (var part in choice.Parts)
        {
            if (!Refutes([part], new(known, StringComparer.Ordinal), [.. open]))
            {
                return false;
            }
        }

        return true;
    }

    private static bool Assume(Formula formula, Dictionary<string, Possible> known, List<Formula.Any> open)
    {
        switch (formula)
        {
            case Formula.Fact fact:
                var allowed = known.TryGetValue(fact.Key, out var before) ? before.And(fact.Allowed) : fact.Allowed;
                known[fact.Key] = allowed;
                return !allowed.IsEmpty;
            case Formula.All all:
                return all.Parts.All(p => Assume(p, known, open));
            case Formula.Any { Parts: [var only] }:
                return Assume(only, known, open);
            case Formula.Any any:
                open.Add(any);
                return !any.Parts.IsEmpty;
            default:
                return true;
        }
    }

    private static bool Clashes(Formula formula, Dictionary<string, Possible> known) => formula switch
    {
        Formula.Fact fact => (known.TryGetValue(fact.Key, out var before) ? before.And(fact.Allowed) : fact.Allowed).IsEmpty,
        Formula.All all => all.Parts.Any(p => Clashes(p, known)),
        Formula.Any any => any.Parts.All(p => Clashes(p, known)),
        _ => false,
    };
}
