using System.Text.RegularExpressions;

namespace Compliance.Tests.Documentation;

/// <summary>A fenced block of a document.</summary>
/// <param name="Document">The document's path.</param>
/// <param name="Line">The line on which it begins.</param>
/// <param name="Info">What stands after the fence, such as <c>yaml rule</c>.</param>
/// <param name="Text">What it holds.</param>
internal sealed partial record ExampleBlock(string Document, int Line, string Info, string Text)
{
    /// <summary>Finds the fenced blocks of a document, in order.</summary>
    public static IEnumerable<ExampleBlock> In(string document, string text) => Fenced().Matches(text).Select(m => new ExampleBlock(
        document,
        text.AsSpan(0, m.Index).Count('\n') + 1,
        m.Groups["info"].Value.Trim(),
        m.Groups["text"].Value));

    [GeneratedRegex("^```(?<info>[^`\n]*)\n(?<text>.*?)^```$", RegexOptions.Multiline | RegexOptions.Singleline, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Fenced();
}
