using System.Collections.Immutable;
using Compliance.Evaluation.Compilation;
using Compliance.Rules;
using Compliance.Types;

namespace Compliance.Evaluation.Live.Reading;

/// <summary>What all rules of a plan read for their verdicts, or for their findings besides, by what is read.</summary>
internal sealed class RulebookReads
{
    private readonly ImmutableArray<RuleReads> _rules;
    private readonly Dictionary<Field, List<int>> _reached = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<Field, List<int>> _others = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<EntityType, List<int>> _sets = new(ReferenceEqualityComparer.Instance);

    private RulebookReads(ImmutableArray<RuleReads> rules)
    {
        _rules = rules;
        for (var place = 0; place < _rules.Length; place++)
        {
            Add(_reached, _rules[place].Reached, place);
            Add(_others, _rules[place].Others, place);
            Add(_sets, _rules[place].Sets, place);
        }
    }

    /// <summary>Examines rules.</summary>
    /// <param name="rules">The rules of the plan.</param>
    /// <param name="mitigations">All mitigations of the rulebook.</param>
    /// <returns>What is read for verdicts, and what for findings besides.</returns>
    public static (RulebookReads Verdicts, RulebookReads Findings) Of(ImmutableArray<CompiledRule> rules, ImmutableArray<Mitigation> mitigations)
    {
        ImmutableArray<RuleReads> reads = [.. rules.Select(r => RuleReads.Of(r.Rule, mitigations))];
        return (new RulebookReads(reads), new RulebookReads([.. reads.Select(r => r.Findings)]));
    }

    /// <summary>Determines whether a rule reads one of some fields from its subject itself.</summary>
    public bool ReadsOwn(int rule, List<Field> fields)
    {
        var own = _rules[rule].Own;
        foreach (var field in fields)
        {
            if (own.Contains(field))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Gets the rules that read a field from things that their subject reaches.</summary>
    public IReadOnlyList<int> Reaching(Field field) => _reached.TryGetValue(field, out var rules) ? rules : [];

    /// <summary>Gets the rules that read a field from things found in another way.</summary>
    public IReadOnlyList<int> ReadingOthers(Field field) => _others.TryGetValue(field, out var rules) ? rules : [];

    /// <summary>Gets the rules that look at all things of an entity, or at the only one.</summary>
    public IReadOnlyList<int> Looking(EntityType type) => _sets.TryGetValue(type, out var rules) ? rules : [];

    private static void Add<T>(Dictionary<T, List<int>> index, HashSet<T> read, int place)
        where T : notnull
    {
        foreach (var one in read)
        {
            if (!index.TryGetValue(one, out var rules))
            {
                index.Add(one, rules = []);
            }

            rules.Add(place);
        }
    }
}
