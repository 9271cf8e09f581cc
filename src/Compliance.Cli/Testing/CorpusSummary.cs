using System.Globalization;
using Compliance.Authoring.Corpora;
using Compliance.Reporting.Terminal;
using Compliance.Text;

namespace Compliance.Cli.Testing;

/// <summary>Counts the declarations of the corpora by family, and those that failed.</summary>
internal static class CorpusSummary
{
    private static readonly LocalizedText Lawful = new("合法样例", "lawful");
    private static readonly LocalizedText Violations = new("违规样例", "violations");

    public static void Write(IReadOnlyList<CorpusResult> results, TerminalWriter writer)
    {
        foreach (var kind in results.GroupBy(r => r.File.Place.Kind).OrderBy(g => g.Key))
        {
            var label = kind.Key == CorpusKind.Lawful ? Lawful : Violations;
            writer.Line(0, (Line(label, [.. kind]).In(writer.Language), kind.All(r => r.Passed) ? TerminalStyle.Good : TerminalStyle.Bad));
            foreach (var family in kind.GroupBy(r => r.File.Place.Family).OrderBy(g => g.Key, StringComparer.Ordinal))
            {
                writer.Line(2, (Line(LocalizedText.Same(family.Key), [.. family]).In(writer.Language), family.All(r => r.Passed) ? TerminalStyle.Plain : TerminalStyle.Bad));
            }
        }
    }

    private static LocalizedText Line(LocalizedText label, IReadOnlyList<CorpusResult> results)
    {
        var failed = results.Count(r => !r.Passed);
        return failed == 0
            ? new(string.Create(CultureInfo.InvariantCulture, $"{label.Zh} {results.Count}"), string.Create(CultureInfo.InvariantCulture, $"{label.En} {results.Count}"))
            : new(
                string.Create(CultureInfo.InvariantCulture, $"{label.Zh} {results.Count}，{failed} 个未通过"),
                string.Create(CultureInfo.InvariantCulture, $"{label.En} {results.Count}, {failed} failed"));
    }
}
