using System.Collections.Immutable;
using Compliance.Declarations;
using Compliance.Evaluation;
using Compliance.Facts;
using Compliance.Findings;
using Compliance.Reasoning.Witnesses;
using Compliance.Reasoning.Worlds;
using Compliance.Rules.Choosing;

namespace Compliance.Reasoning.Remedies;

/// <summary>Lets the engines evaluate changes: leaves out those that are needless, moves numbers no farther than need be, and says what else changes.</summary>
/// <param name="report">The report before.</param>
/// <param name="finding">The finding.</param>
/// <param name="day">The day asked for.</param>
/// <param name="engines">The engines.</param>
/// <param name="cancellationToken">Stops the work.</param>
internal sealed class RemedyCheck(ComplianceReport report, Finding finding, DateOnly day, ImmutableArray<IComplianceEngine> engines, CancellationToken cancellationToken)
{
    private const int MostHalvings = 60;

    /// <summary>Confirms changes.</summary>
    /// <returns>The way; <see langword="null"/> where an engine says otherwise.</returns>
    public CheckedRemedy? Confirm(FoundChanges found, DeclaredFacts declared, bool isKept)
    {
        if (After(found, declared, isKept) is null)
        {
            return null;
        }

        for (var i = found.Count - 1; i >= 0 && found.Count > 1; i--)
        {
            var fewer = found.Without(i);
            found = After(fewer, declared, isKept) is null ? found : fewer;
        }

        for (var i = 0; i < found.Facts.Length; i++)
        {
            found = Nearest(found, i, declared, isKept);
        }

        foreach (var (_, thing) in found.Added)
        {
            new WitnessRounding(thing, DateOnly.MinValue, report.AsOf).Round(() => After(found, declared, isKept) is not null);
        }

        if (After(found, declared, isKept) is not var (declaration, result) || !engines.All(e => IsMet(e.EvaluateRule(finding.Rule, declaration, report.AsOf, cancellationToken), isKept) is not null))
        {
            return null;
        }

        var after = engines[0].Evaluate(declaration, report.AsOf, cancellationToken: cancellationToken);
        var (before, now) = (Keys(report), Keys(after));
        return new CheckedRemedy(
            new Remedy([.. found.Display(declared)], result.Outcome, declaration)
            {
                LiftedBy = result.LiftedBy,
                Remaining = [.. after.Findings.Where(f => f.Rule.Id == finding.Rule.Id && f.Subject.Path == finding.Subject.Path)],
                Settled = [.. report.Findings.Where(f => KeyOf(f) != KeyOf(finding) && !now.Contains(KeyOf(f)))],
                Broken = [.. after.Findings.Where(f => !before.Contains(KeyOf(f)))],
                Opened = Math.Max(0, after.Counts.Undetermined - report.Counts.Undetermined),
            },
            found.Keys);
    }

    // Days of one finding may be cut otherwise by a change.
    private static (string Rule, string Subject, FindingKind Kind) KeyOf(Finding finding) => (finding.Rule.Id, finding.Subject.Path, finding.Kind);

    private static HashSet<(string, string, FindingKind)> Keys(ComplianceReport report) => [.. report.Findings.Select(KeyOf)];

    private (Declaration Declaration, RuleResult Result)? After(FoundChanges changes, DeclaredFacts declared, bool isKept)
    {
        var session = engines[0].OpenSession(report.Declaration, report.AsOf, new EvaluateOptions { Choice = new RuleChoice { Rules = [finding.Rule.Id] } }, cancellationToken);
        var made = session.Apply(c => changes.Apply(c, declared), cancellationToken);
        return made.IsApplied && IsMet(session.Report.Results, isKept) is { } result ? (session.Declaration, result) : null;
    }

    private RuleResult? IsMet(IEnumerable<RuleResult> results, bool isKept)
    {
        var own = results.Where(r => r.Rule.Id == finding.Rule.Id && r.Subject?.Path == finding.Subject.Path && Includes(r.Part)).ToList();
        return own.Count > 0 && own.TrueForAll(r => r.Outcome == (isKept ? Outcome.Satisfied : Outcome.NotApplicable)) ? own[0] : null;
    }

    private bool Includes(EvaluatedPeriod part) => (part.From is null || part.From <= day) && (part.Until is null || part.Until >= day);

    // Between what is declared and what was found lies the point from which on it holds.
    private FoundChanges Nearest(FoundChanges found, int place, DeclaredFacts declared, bool isKept)
    {
        var (fact, value) = found.Facts[place];
        if (fact.Declared is not NumberValue from || value is not NumberValue to)
        {
            return found;
        }

        var unit = from.Kind == Types.FactTypeKind.Integer ? 1m : 0.01m;
        var (fails, holds) = (from.Value, to.Value);
        for (var i = 0; i < MostHalvings && Math.Abs(holds - fails) > unit; i++)
        {
            var middle = Math.Round((fails + holds) / 2 / unit) * unit;
            if (middle == fails || middle == holds)
            {
                break;
            }

            var nearer = found.With(place, new NumberValue(middle, to.Kind, default, to.Currency));
            if (After(nearer, declared, isKept) is null)
            {
                fails = middle;
            }
            else
            {
                (holds, found) = (middle, nearer);
            }
        }

        return found;
    }
}
