using System.Collections.Immutable;
using Compliance.Evaluation;
using Compliance.Findings;
using Compliance.Reasoning.Linting;
using Compliance.Reasoning.Logic;
using Compliance.Reasoning.Questions;
using Compliance.Reasoning.Worlds;
using Compliance.Text;
using Compliance.Types;

namespace Compliance.Reasoning.Remedies;

/// <summary>Searches for the fewest facts of a declaration by whose change a finding would not be made.</summary>
/// <param name="report">The report.</param>
/// <param name="finding">The finding.</param>
/// <param name="day">The day asked for.</param>
/// <param name="engines">The engines that confirm; the first tells what else changes.</param>
/// <param name="makeContext">Makes the question of the rule, with what is declared.</param>
/// <param name="options">How much effort.</param>
/// <param name="cancellationToken">Stops the search.</param>
internal sealed class RemedySearch(
    ComplianceReport report,
    Finding finding,
    DateOnly day,
    ImmutableArray<IComplianceEngine> engines,
    Func<DeclaredFacts, QuestionContext> makeContext,
    ProofOptions options,
    CancellationToken cancellationToken)
{
    private const int Most = 3;
    private readonly RemedyCheck _check = new(report, finding, day, engines, cancellationToken);

    /// <summary>Searches for ways by which the rule is kept, and if need be for those by which it does not apply.</summary>
    public RemedyAnswer Search()
    {
        var answer = new RemedyAnswer(finding, day, []);
        foreach (var (isKept, fields) in ((bool, HashSet<Field>)[])[(true, Conduct()), (false, Circumstances())])
        {
            try
            {
                answer = Add(answer, isKept, fields);
            }
            catch (Untranslatable untranslatable)
            {
                answer = answer with { Reason = ProofReason.NotTranslated, Detail = untranslatable.What };
            }
        }

        return answer;
    }

    private RemedyAnswer Add(RemedyAnswer answer, bool isKept, HashSet<Field> fields)
    {
        var tried = new List<ImmutableArray<string>>();
        for (var found = 0; found < Most;)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var declared = new DeclaredFacts(report.Declaration, day, fields.Contains);
            var (state, changes) = Solve(declared, isKept, tried);
            if (changes is null)
            {
                return state == SolutionState.Unknown ? answer with { Reason = ProofReason.EffortUsedUp } : answer;
            }

            if (_check.Confirm(changes, declared, isKept) is not { } remedy)
            {
                return answer with { Reason = ProofReason.NotConfirmed, Detail = LocalizedText.Same(string.Join("; ", changes.Display(declared))) };
            }

            // Of what is no part of a smaller way the first is enough.
            tried.Add(remedy.Keys);
            if (!answer.Remedies.Any(r => r.Changes.SequenceEqual(remedy.Remedy.Changes)))
            {
                answer = answer with { Remedies = answer.Remedies.Add(remedy.Remedy) };
            }

            found++;
        }

        return answer;
    }

    private (SolutionState State, FoundChanges? Changes) Solve(DeclaredFacts declared, bool isKept, List<ImmutableArray<string>> tried)
    {
        var context = makeContext(declared);
        var stretch = new Stretch(day, day, [.. context.Rules.Select(r => r.Law.On(day))]);
        var situation = new Situation(context, stretch, finding.Subject.Index);
        var model = situation.Model;
        model.Assert(isKept ? situation.Readings[0].Satisfied : situation.Readings[0].NotApplicable);
        foreach (var keys in tried)
        {
            // Another way leaves at least one of these as it is.
            model.AssertAny([
                .. declared.Free.Where(f => keys.Contains(f.Key)).Select(f => f.Changes.Not),
                .. declared.Added.Where(s => keys.Contains(s.Type.Id)).Select(s => s.Exists.Not)]);
        }

        var solution = model.Solve(options.Effort, cancellationToken, options.Effort);
        return (solution.State, solution.State == SolutionState.Found ? FoundChanges.Of(declared, situation.World, solution) : null);
    }

    // What the requirement reads a company does or leaves; what else the rule reads says that it is bound.
    private HashSet<Field> Conduct()
    {
        var rule = finding.Rule;
        return Without(ReadFields.Of(rule.Requirement), rule.AppliesWhen is { } when ? ReadFields.Of(when) : []);
    }

    private HashSet<Field> Circumstances()
    {
        var rule = finding.Rule;
        var fields = rule.AppliesWhen is { } when ? ReadFields.Of(when) : [];
        foreach (var exception in rule.Exceptions)
        {
            fields.UnionWith(ReadFields.Of(exception.When));
        }

        return fields;
    }

    private static HashSet<Field> Without(HashSet<Field> fields, HashSet<Field> others)
    {
        fields.ExceptWith(others);
        return fields;
    }
}
