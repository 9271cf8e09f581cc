using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Compliance.Architecture.Tests;

/// <summary>Finds Han characters in code that are neither a text of the tool, written beside its English, nor a keyword in a catalogue.</summary>
internal static class ToolTexts
{
    // Catalogues: of keywords, of other words that declarations may hold, of diagnostics, and of conditions in words.
    private static readonly string[] Catalogues = ["Keywords.cs", "Words.cs", "Wording.cs"];

    /// <summary>Finds the places.</summary>
    /// <param name="file">The path of the file, for the kind of it.</param>
    /// <param name="code">What it holds.</param>
    /// <returns>A line for each place, with its number and what stands there.</returns>
    public static IEnumerable<string> Strays(string file, string code)
    {
        var isCatalogue = Catalogues.Any(c => file.EndsWith(c, StringComparison.Ordinal)) || Path.GetFileName(file).Contains("Diagnostics.", StringComparison.Ordinal);
        var root = CSharpSyntaxTree.ParseText(code).GetRoot();
        foreach (var trivia in root.DescendantTrivia().Where(t => HasHan(t.ToFullString())))
        {
            yield return Place(file, trivia.GetLocation(), trivia.ToFullString());
        }

        foreach (var token in root.DescendantTokens().Where(t => HasHan(t.Text)))
        {
            if (!isCatalogue && !IsBesideEnglish(token))
            {
                yield return Place(file, token.GetLocation(), token.Text);
            }
        }
    }

    /// <summary>Determines whether a text has a character of Chinese writing.</summary>
    public static bool HasHan(string text) => text.Any(c => c is >= '\u2E80' and <= '\u2FDF' or >= '\u3005' and <= '\u3007' or >= '\u3400' and <= '\u9FFF' or >= '\uF900' and <= '\uFAFF');

    // new LocalizedText("中文", "English"), new Keyword("id", "编号"), (Zh: "是", En: "yes"), whatever takes both.
    private static bool IsBesideEnglish(SyntaxToken token) => token.Parent!.Ancestors().Any(a => a switch
    {
        ArgumentListSyntax { Parent: BaseObjectCreationExpressionSyntax, Arguments.Count: 2 } list => HasHan(list.Arguments[0].ToString()) != HasHan(list.Arguments[1].ToString()),
        ArgumentListSyntax list => IsPair(token, list.Arguments),
        TupleExpressionSyntax tuple => IsPair(token, tuple.Arguments),
        _ => false,
    });

    private static bool IsPair(SyntaxToken token, SeparatedSyntaxList<ArgumentSyntax> arguments) =>
        arguments.Any(a => !a.Span.Contains(token.Span) && LiteralsOf(a) is { Length: > 0 } texts && !HasHan(texts) && texts.Any(char.IsAsciiLetter));

    private static string LiteralsOf(ArgumentSyntax argument) =>
        string.Concat(argument.DescendantTokens().Where(t => t.IsKind(SyntaxKind.StringLiteralToken) || t.IsKind(SyntaxKind.InterpolatedStringTextToken) || t.IsKind(SyntaxKind.Utf8StringLiteralToken)).Select(t => t.Text));

    private static string Place(string file, Location location, string text) =>
        $"{file}({location.GetLineSpan().StartLinePosition.Line + 1}): {text.ReplaceLineEndings(" ").Trim()}";
}
