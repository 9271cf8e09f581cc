using System.Collections.Immutable;
using Compliance.Declarations;
using Compliance.Evaluation.Time;
using Compliance.Findings;

namespace Compliance.Evaluation.Judging;

/// <summary>The results of a run in short: what is not applicable throughout is only counted.</summary>
internal sealed class JudgedRows(Docket docket, Declaration declaration, DateOnly asOf, ImmutableArray<ResultRow> rows, long notApplicable)
{
    /// <summary>Gets the results that say more than their outcome, in order.</summary>
    public ImmutableArray<RuleResult> Reported()
    {
        var reported = ImmutableArray.CreateBuilder<RuleResult>();
        foreach (var row in rows)
        {
            if (row.Reported is { } result)
            {
                reported.Add(result);
            }
        }

        return reported.DrainToImmutable();
    }

    /// <summary>Counts the results.</summary>
    public OutcomeCounts Count()
    {
        var (violations, cautions, opportunities, undetermined, satisfied) = (0, 0, 0, 0, 0);
        var outside = notApplicable;
        foreach (var row in rows)
        {
            switch (row.Outcome)
            {
                case Outcome.Violated:
                    _ = row.Reported!.Finding!.Kind switch
                    {
                        FindingKind.Violation => violations++,
                        FindingKind.Caution => cautions++,
                        _ => opportunities++,
                    };
                    break;
                case Outcome.Undetermined:
                    undetermined++;
                    break;
                case Outcome.Satisfied:
                    satisfied++;
                    break;
                default:
                    outside++;
                    break;
            }
        }

        return new OutcomeCounts(violations, cautions, opportunities, undetermined, satisfied, (int)Math.Min(outside, int.MaxValue));
    }

    /// <summary>Makes all results: one for each rule, subject and part, ordered by rule, place of the subject, and time.</summary>
    public ImmutableArray<RuleResult> SpellOut()
    {
        var results = ImmutableArray.CreateBuilder<RuleResult>();
        var parts = new List<SubjectPart>();
        var times = new SubjectTimes();
        var next = 0;
        for (var rule = 0; rule < docket.Rules.Length; rule++)
        {
            foreach (var subject in declaration[docket.Rules[rule].Rule.Subject].Items)
            {
                var first = next;
                while (next < rows.Length && rows[next].Rule == rule && rows[next].Subject == subject.Index)
                {
                    next++;
                }

                SpellOut(rule, subject, rows.AsSpan(first, next - first), parts, times, results);
            }

            if (next < rows.Length && rows[next].Rule == rule)
            {
                results.Add(rows[next++].Reported!);
            }
        }

        return results.DrainToImmutable();
    }

    private void SpellOut(int rule, Entity subject, ReadOnlySpan<ResultRow> said, List<SubjectPart> parts, SubjectTimes times, ImmutableArray<RuleResult>.Builder results)
    {
        var compiled = docket.Rules[rule];
        SubjectParts.Cut(subject, compiled.Law, asOf, parts, times);
        foreach (var row in said)
        {
            results.Add(row.Reported ?? new RuleResult(compiled.Rule, subject, compiled.Judged(parts[row.Part]), row.Outcome, null, [], null));
        }

        if (said.IsEmpty)
        {
            NotApplicable(compiled, subject, parts, results);
        }
    }

    // The rule speaks in no part, and says so of the last; or in some, and says so of each; or the time is not known.
    private void NotApplicable(Compilation.CompiledRule compiled, Entity subject, List<SubjectPart> parts, ImmutableArray<RuleResult>.Builder results)
    {
        var before = results.Count;
        var isUndeclared = SubjectParts.IsUndeclared(subject);
        var lastActive = parts.FindLastIndex(p => p.State.IsActive);
        for (var i = 0; i < parts.Count; i++)
        {
            if (isUndeclared ? i == lastActive : parts[i].State.IsActive)
            {
                results.Add(Outside(compiled.Judged(parts[i])));
            }
        }

        if (results.Count == before)
        {
            results.Add(Outside(parts.Count == 0 ? new JudgedPart(null, null, asOf, [], IsCertain: true) : compiled.Judged(parts[^1])));
        }

        RuleResult Outside(JudgedPart part) => new(compiled.Rule, subject, part, Outcome.NotApplicable, null, [], null);
    }
}
