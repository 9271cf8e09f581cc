using System.Text.RegularExpressions;

namespace Compliance.Architecture.Tests;

/// <summary>docs/architecture.md: its tables, and the blocks that the tests rewrite.</summary>
internal sealed partial class ArchitecturePage
{
    private const string File = "docs/architecture.md";

    private readonly string _text = System.IO.File.ReadAllText(RepositoryRoot.Combine(File)).ReplaceLineEndings("\n");

    /// <summary>Reads the table whose first heading is <paramref name="heading"/>: the names of the first column, with those of the last.</summary>
    public IReadOnlyList<(string Name, IReadOnlyList<string> MayUse)> Table(string heading)
    {
        var lines = _text.Split('\n');
        var start = Array.FindIndex(lines, l => l.StartsWith($"| {heading} ", StringComparison.Ordinal));
        start.Should().BeGreaterThanOrEqualTo(0, "the page has a table of {0}", heading);
        return [.. lines[(start + 2)..].TakeWhile(l => l.StartsWith('|')).Select(Row)];
    }

    /// <summary>Compares a block between its markers with what it should be, or rewrites it with <c>COMPLIANCE_ACCEPT=1</c>.</summary>
    public void VerifyBlock(string name, string content)
    {
        var (begin, end) = ($"<!-- {name}: rewritten by the tests with COMPLIANCE_ACCEPT=1 -->\n", $"<!-- /{name} -->");
        var start = _text.IndexOf(begin, StringComparison.Ordinal);
        var stop = _text.IndexOf(end, StringComparison.Ordinal);
        start.Should().BePositive("the page holds the markers of {0}", name);
        stop.Should().BeGreaterThan(start);
        Approval.Verify(_text[..(start + begin.Length)] + content + _text[stop..], File);
    }

    private static (string Name, IReadOnlyList<string> MayUse) Row(string line)
    {
        var cells = line.Trim('|').Split('|');
        return (Quoted().Match(cells[0]).Groups["name"].Value, [.. Quoted().Matches(cells[^1]).Select(m => m.Groups["name"].Value)]);
    }

    [GeneratedRegex("`(?<name>[^`]+)`", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Quoted();
}
