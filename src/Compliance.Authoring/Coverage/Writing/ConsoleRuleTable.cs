using System.Collections.Immutable;
using System.Globalization;
using Compliance.Reporting.Terminal;
using Compliance.Rules;
using Compliance.Text;

namespace Compliance.Authoring.Coverage.Writing;

/// <summary>Writes rules with the counts of their cases by kind, in columns that a Chinese head fits too.</summary>
internal sealed class ConsoleRuleTable
{
    private const int Indent = 4;

    private readonly TerminalWriter _writer;
    private readonly Dictionary<string, RuleCoverage> _rules;
    private readonly int _idColumns;

    public ConsoleRuleTable(TerminalWriter writer, ImmutableArray<RuleCoverage> rules)
    {
        _writer = writer;
        _rules = rules.ToDictionary(r => r.Rule.Id, StringComparer.Ordinal);
        _idColumns = rules.Select(r => DisplayWidth.Of(r.Rule.Id)).DefaultIfEmpty().Max() + 2;
    }

    public void Write(IEnumerable<Rule> rules)
    {
        var rows = rules.Select(r => _rules[r.Id]).ToList();
        if (rows.Count == 0)
        {
            return;
        }

        var heads = CoverageWords.Kinds.Select(k => k.Head).Append(CoverageWords.Pairs).Select(h => h.In(_writer.Language)).ToList();
        _writer.Line(Indent, (new string(' ', _idColumns) + string.Concat(heads.Select(h => $"  {h}")), TerminalStyle.Dim));
        foreach (var row in rows)
        {
            WriteRow(row, heads);
        }
    }

    private void WriteRow(RuleCoverage row, List<string> heads)
    {
        List<(string, TerminalStyle)> cells = [(TerminalWriter.Pad(row.Rule.Id, _idColumns), TerminalStyle.Plain)];
        for (var i = 0; i < CoverageWords.Kinds.Length; i++)
        {
            var count = row.Count(CoverageWords.Kinds[i].Kind);
            cells.Add(Cell(count.ToString(CultureInfo.InvariantCulture), heads[i], count == 0 ? TerminalStyle.Bad : TerminalStyle.Plain));
        }

        cells.Add(Cell(CoverageSummary.Pairs(row), heads[^1], row.HoldsBoundaries ? TerminalStyle.Plain : TerminalStyle.Bad));
        _writer.Line(Indent, [.. cells]);
    }

    private static (string, TerminalStyle) Cell(string text, string head, TerminalStyle style) =>
        (new string(' ', Math.Max(1, DisplayWidth.Of(head) + 2 - DisplayWidth.Of(text))) + text, style);
}
