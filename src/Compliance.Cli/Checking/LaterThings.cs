using System.Collections.Immutable;
using Compliance.Diagnostics;
using Compliance.Facts;
using Compliance.Facts.Time;
using Compliance.Findings;
using Compliance.Text;

namespace Compliance.Cli.Checking;

/// <summary>Finds the things of a declaration that begin after the day of the judgement.</summary>
internal static class LaterThings
{
    private const int Named = 5;

    /// <summary>Looks at the dates of all things that rules are about.</summary>
    /// <returns>One diagnostic for all of them; <see langword="null"/> where there is none.</returns>
    public static Diagnostic? Of(ComplianceReport report)
    {
        ImmutableArray<(string Path, DateOnly Begins)>.Builder? named = null;
        var count = 0;
        SourceSpan first = default;
        foreach (var set in report.Declaration.Sets)
        {
            if (set.Type.TimeField is not { } time || set.Items.IsEmpty)
            {
                continue;
            }

            bool? isChecked = null;
            foreach (var thing in set.Items)
            {
                if (BeginningOf(thing.Facts[time]) is not { } begins || begins <= report.AsOf || !(isChecked ??= report.Rulebook.Rules.Any(r => r.Subject == set.Type)))
                {
                    continue;
                }

                named ??= ImmutableArray.CreateBuilder<(string, DateOnly)>();
                if (named.Count < Named)
                {
                    named.Add((thing.Path, begins));
                }

                first = count == 0 ? thing.Facts[time]!.Span : first;
                count++;
            }
        }

        return named is null ? null : DayDiagnostics.BeginsLater(first, report.AsOf, named.ToImmutable(), count);
    }

    private static DateOnly? BeginningOf(FactValue? dates) => dates switch
    {
        DateValue date => date.Value,
        PeriodValue { From: { State: PeriodEndState.Day } from } => from.Day,
        _ => null,
    };
}
