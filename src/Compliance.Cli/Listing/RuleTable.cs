using System.Globalization;
using Compliance.Law;
using Compliance.Reporting.Terminal;
using Compliance.Rules;
using Compliance.Text;

namespace Compliance.Cli.Listing;

/// <summary>Lists rules under the clauses they encode, and says which are not in force on a day.</summary>
internal sealed class RuleTable(TerminalWriter writer, DateOnly asOf)
{
    private static readonly LocalizedText AsOfLabel = new("判断日", "As of");

    /// <summary>Writes all packs.</summary>
    public void Write(Rulebook rulebook)
    {
        writer.Line(0, ($"{string.Join(' ', writer.InLanguage(AsOfLabel))} {IsoDay.Of(asOf)}", TerminalStyle.Dim));
        foreach (var pack in rulebook.Packs)
        {
            writer.Blank();
            writer.Line(0, (pack.Title.In(writer.Language), TerminalStyle.Strong), ($"  {pack.Id} {pack.Version}", TerminalStyle.Dim));
            WriteCalendar(pack.Calendar);
            WriteFieldRules(pack);
            WriteClauses(pack);
        }

        writer.Blank();
        writer.Line(0, (Total(rulebook), TerminalStyle.Plain));
    }

    private void WriteCalendar(WorkCalendar? calendar)
    {
        if (calendar is null)
        {
            return;
        }

        var (first, last) = (Number(calendar.Years[0]), Number(calendar.Years[^1]));
        var unverified = string.Join(", ", calendar.Years.Where(y => y.Verification != Verification.Verified).Select(Number));
        var text = new LocalizedText(
            $"工作日历 {calendar.Id}（{calendar.Label.Zh}）：{first}–{last} 年{(unverified.Length > 0 ? $"；未核实：{unverified}" : string.Empty)}",
            $"working days by {calendar.Id} ({calendar.Label.En}): {first}–{last}{(unverified.Length > 0 ? $"; not verified: {unverified}" : string.Empty)}");
        writer.Line(2, (text.In(writer.Language), calendar.Covers(asOf) ? TerminalStyle.Dim : TerminalStyle.Doubtful));
    }

    private static string Number(CalendarYear year) => year.Year.ToString(CultureInfo.InvariantCulture);

    private void WriteFieldRules(RulePack pack)
    {
        Rule[] rules = [.. pack.Rules.Where(r => r.Clause is null)];
        if (rules.Length > 0)
        {
            writer.Blank();
            WriteRules(rules);
        }
    }

    // Under each clause the pack's own rules, then the names of those of other packs that check it.
    private void WriteClauses(RulePack pack)
    {
        foreach (var clause in pack.Clauses)
        {
            Rule[] rules = [.. pack.Rules.Where(r => r.Clause == clause)];
            if (rules.Length == 0 && clause.CheckedBy.IsEmpty)
            {
                continue;
            }

            writer.Blank();
            writer.Line(2, (clause.Id, TerminalStyle.Strong));
            writer.Paragraph(2, clause.Text, TerminalStyle.Dim);
            WriteRules(rules);
            foreach (var id in clause.CheckedBy.Order(StringComparer.Ordinal))
            {
                writer.Line(4, ($"→ {id}", TerminalStyle.Plain));
            }
        }
    }

    private void WriteRules(Rule[] rules)
    {
        var idColumns = rules.Select(r => DisplayWidth.Of(r.Id)).DefaultIfEmpty().Max() + 2;
        foreach (var rule in rules)
        {
            var kind = $"{rule.Modality.Label().In(writer.Language)} · {rule.Severity.Label().In(writer.Language)}  ";
            writer.Line(
                4,
                (TerminalWriter.Pad(rule.Id, idColumns), TerminalStyle.Plain),
                (rule.Title.In(writer.Language), TerminalStyle.Plain));
            writer.Line(
                4 + idColumns,
                (kind, TerminalStyle.Dim),
                (Force(rule), RuleForce.Speaks(rule, asOf) ? TerminalStyle.Dim : TerminalStyle.Doubtful));
        }
    }

    private string Force(Rule rule)
    {
        var span = RuleForce.Span(rule);
        var days = $"{(span.From is { } from ? IsoDay.Of(from) : string.Empty)}..{(span.Until is { } until ? IsoDay.Of(until) : string.Empty)}";
        if (RuleForce.Speaks(rule, asOf))
        {
            return days;
        }

        var state = RuleForce.NextAfter(rule, asOf) is { } next
            ? new LocalizedText($"尚未施行，自 {IsoDay.Of(next)}", $"not yet in force, from {IsoDay.Of(next)}")
            : new LocalizedText("已失效", "no longer in force");
        return $"{days}  {state.In(writer.Language)}";
    }

    private string Total(Rulebook rulebook)
    {
        var speaking = rulebook.Rules.Count(r => RuleForce.Speaks(r, asOf));
        return new LocalizedText(
            string.Create(CultureInfo.InvariantCulture, $"共 {rulebook.Rules.Length} 条规则，{speaking} 条施行中"),
            string.Create(CultureInfo.InvariantCulture, $"{rulebook.Rules.Length} rules, {speaking} in force")).In(writer.Language);
    }
}
