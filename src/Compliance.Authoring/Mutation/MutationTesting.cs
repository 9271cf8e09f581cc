using System.Collections.Immutable;
using Compliance.Authoring.Cases;
using Compliance.Rules;

namespace Compliance.Authoring.Mutation;

/// <summary>Finds out what the cases of rules notice: it changes one thing at a time, and runs the cases against what was changed.</summary>
/// <remarks>
/// Terms and parameters are changed where all rules that use them are examined, for any of their cases may notice. Cases that do not pass are left out. The native
/// engine judges, and compiles the changed rule alone.
/// </remarks>
public static class MutationTesting
{
    /// <summary>Changes the rules of case files, their terms and their parameters.</summary>
    /// <param name="rulebook">The rulebook of the rules, not narrowed.</param>
    /// <param name="files">The cases.</param>
    /// <param name="options">How changes are judged.</param>
    /// <param name="cancellationToken">Stops the work between cases.</param>
    /// <exception cref="OperationCanceledException">The work was cancelled.</exception>
    public static MutationReport Run(Rulebook rulebook, IReadOnlyCollection<CaseFile> files, MutationOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(rulebook);
        ArgumentNullException.ThrowIfNull(files);
        options ??= new MutationOptions();
        var units = MutationPlan.Of(rulebook, files, options.Includes, cancellationToken);
        var results = new MutationResult[units.Count];
        var done = 0;
        Parallel.For(0, units.Count, new ParallelOptions { CancellationToken = cancellationToken }, i =>
        {
            results[i] = Judge(units[i], options, cancellationToken);
            options.Progress?.Invoke(Interlocked.Increment(ref done), units.Count);
        });
        return new MutationReport(ImmutableArray.Create(results));
    }

    /// <summary>Gets the changes of a rule, and of the terms and parameters that it uses, in this order.</summary>
    /// <param name="rulebook">The rulebook of the rule.</param>
    /// <param name="rule">The rule.</param>
    public static IEnumerable<Mutant> MutantsOf(Rulebook rulebook, Rule rule)
    {
        ArgumentNullException.ThrowIfNull(rulebook);
        ArgumentNullException.ThrowIfNull(rule);
        var mutator = new RuleMutator(rulebook);
        var terms = RuleTerms.Of(rule);
        return mutator.Of(rule).Concat(terms.Definitions.SelectMany(mutator.Of)).Concat(terms.Parameters.SelectMany(mutator.Of));
    }

    private static MutationResult Judge(MutationUnit unit, MutationOptions options, CancellationToken cancellationToken)
    {
        var judge = new MutantJudge(unit.Tested);
        List<Rule> rules = [.. unit.Tested.Select(t => t.Rule)];
        var survivors = ImmutableArray.CreateBuilder<Mutant>();
        var (noticed, equivalent) = (0, 0);
        foreach (var mutant in unit.Mutants())
        {
            if (judge.Notices(mutant, cancellationToken))
            {
                noticed++;
            }
            else if (options.Examine?.Invoke(mutant, rules) is not { } finding)
            {
                survivors.Add(mutant);
            }
            else if (finding.IsEquivalent)
            {
                equivalent++;
            }
            else
            {
                survivors.Add(mutant with { Finding = finding });
            }
        }

        return new MutationResult(unit.Kind, unit.Id, unit.Title, unit.Pack, unit.Span, judge.CaseCount, noticed, equivalent, survivors.ToImmutable());
    }
}
