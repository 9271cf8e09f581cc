using System.Collections.Immutable;
using Compliance.Authoring.Cases;
using Compliance.Reporting.Terminal;
using Compliance.Text;

namespace Compliance.Cli.Testing;

/// <summary>Shows a failed case: the expected and the actual results, one below the other.</summary>
internal static class FailedCase
{
    private static readonly LocalizedText Expected = new("预期", "Expected");
    private static readonly LocalizedText Actual = new("实际", "Actual");
    private static readonly LocalizedText Nothing = new("（没有结果）", "(no result)");
    private static readonly LocalizedText Upcoming = new("即将发生", "Upcoming");
    private static readonly LocalizedText Unlisted = new("（未列出）", "(not listed)");

    public static void Write(CaseResult result, TerminalWriter writer)
    {
        writer.Line(0, ("✗ ", TerminalStyle.Bad), (result.Case.Name.In(writer.Language), TerminalStyle.Strong));
        writer.Line(2, ($"{result.Rule.Id}  {result.Case.Span}", TerminalStyle.Dim));
        Write(result.Pairs, writer);
        if (!result.Upcoming.IsEmpty)
        {
            writer.Line(4, (Upcoming.In(writer.Language), TerminalStyle.Strong));
            Write(result.Upcoming, writer);
        }
    }

    private static void Write(ImmutableArray<ResultPair> pairs, TerminalWriter writer)
    {
        foreach (var pair in pairs)
        {
            if (pair.Differences.IsEmpty)
            {
                writer.Line(4, ("✓ ", TerminalStyle.Good), (pair.Expected!.Line().In(writer.Language), TerminalStyle.Plain));
                continue;
            }

            writer.Field(4, Expected, TerminalStyle.Good, (pair.Expected?.Line() ?? Unlisted).In(writer.Language));
            writer.Field(4, Actual, TerminalStyle.Bad, (pair.Actual?.Line() ?? Nothing).In(writer.Language));
            foreach (var difference in pair.Differences)
            {
                writer.Field(4, LocalizedText.Same(string.Empty), TerminalStyle.Plain, writer.InLanguage(difference));
            }

            if (pair.Actual?.Finding is { } finding)
            {
                writer.Field(4, LocalizedText.Same(string.Empty), TerminalStyle.Dim, writer.InLanguage(finding.Message));
            }
        }
    }
}
