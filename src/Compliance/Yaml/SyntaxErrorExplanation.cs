using System.Globalization;
using Compliance.Diagnostics;
using Compliance.Syntax;
using Compliance.Text;
using YamlDotNet.Core;

namespace Compliance.Yaml;

/// <summary>Explains a syntax error of the parser in the author's terms.</summary>
/// <remarks>The parser is known by its English messages only; one that is not known here still gets its place and advice.</remarks>
internal sealed class SyntaxErrorExplanation(RepairedText source, int lastEnd)
{
    private string Text => source.Text;

    /// <summary>Gets the diagnostic for an exception of the parser.</summary>
    public Diagnostic Explain(Exception thrown)
    {
        if (thrown is not YamlException yaml)
        {
            return SyntaxDiagnostics.YamlSyntax(Rest(lastEnd), "malformed");
        }

        // Some errors are marked with the start of the file; the last event read is nearer to the truth.
        var at = yaml.Start.Index <= 0 ? Math.Max(lastEnd, 0) : (int)Math.Min(yaml.Start.Index, Text.Length);
        var message = yaml.Message;
        return message switch
        {
            _ when Says("escape") || Says("hexadecimal") || Says("surrogates") => UnknownEscape(at),
            _ when Says("cannot start any token") => SyntaxDiagnostics.ReservedCharacter(Unit(at), Text.AsSpan(at).StartsWith("\t") ? "Tab" : Word(at, 1)),
            _ when Says("anchor or alias") && at < Text.Length && Text[at] == '&' => SyntaxDiagnostics.Anchor(Unit(at), string.Empty),
            _ when Says("anchor or alias") => SyntaxDiagnostics.Alias(Unit(at), string.Empty),
            _ when Says("tag") => SyntaxDiagnostics.Tag(Rest(at), Word(at, 40)),
            _ when Says("block scalar") => SyntaxDiagnostics.BlockHeader(Rest(at)),
            _ when Says("multiline plain scalar") => BelowText(at),
            _ when Says("invalid mapping") || Says("mapping values are not allowed") => UnexpectedColon(at),
            _ when Says("entries are not allowed") => SyntaxDiagnostics.ItemOnKeyLine(Unit(at)),
            _ when Says("did not find expected '-'") => IsItem(at)
                ? SyntaxDiagnostics.WrongIndentation(Rest(at))
                : SyntaxDiagnostics.KeyAmongItems(Rest(at)),
            _ when Says("did not find expected key") || Says("simple key") => WithoutKey(at),
            _ => SyntaxDiagnostics.YamlSyntax(Rest(at), message),
        };

        bool Says(string words) => message.Contains(words, StringComparison.OrdinalIgnoreCase);
    }

    private Diagnostic UnknownEscape(int quote)
    {
        var (start, escape) = FirstEscape(quote);
        return SyntaxDiagnostics.UnknownEscape(source.SpanOf(start, start + escape.Length), escape);
    }

    /// <summary>Finds the escape in a double-quoted text that YAML does not know; the parser marks the quote only.</summary>
    private (int Start, string Text) FirstEscape(int quote)
    {
        for (var i = quote + 1; i + 1 < Text.Length && Text[i] != '"'; i++)
        {
            if (Text[i] != '\\')
            {
                continue;
            }

            var digits = Text[i + 1] switch { 'x' => 2, 'u' => 4, 'U' => 8, _ => 0 };
            var end = i + 2;
            while (end < Text.Length && end < i + 2 + digits && char.IsAsciiHexDigit(Text[end]))
            {
                end++;
            }

            if (end < i + 2 + digits || IsSurrogate(i, end) || !"0abt\tnvfre \"/\\N_LPxuU\r\n".Contains(Text[i + 1], StringComparison.Ordinal))
            {
                return (i, Text[i..end]);
            }

            i = end - 1;
        }

        return (quote, Word(quote, 12));
    }

    // A pair is valid, so the second of two is distinguished from a single one by its context.
    private bool IsSurrogate(int start, int end)
    {
        var unit = Text[start + 1] == 'u' && ushort.TryParse(Text.AsSpan(start + 2, end - start - 2), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var value)
            ? (char)value
            : '\0';
        var isFollowed = Text.AsSpan(end).StartsWith("\\ud", StringComparison.OrdinalIgnoreCase);
        var follows = start >= 6 && Text.AsSpan(start - 6, 3).Equals("\\ud", StringComparison.OrdinalIgnoreCase);
        return (char.IsHighSurrogate(unit) && !isFollowed) || (char.IsLowSurrogate(unit) && !follows);
    }

    /// <summary>A key below a text: either it is indented too far, or the line above lacks its colon.</summary>
    private Diagnostic BelowText(int at)
    {
        var lineStart = LineStart(at);
        var above = lineStart;
        while (above > 0)
        {
            above = LineStart(above - 1);
            var line = Text[above..LineEnd(above)].Trim();
            if (line.Length > 0)
            {
                var first = above + Text.AsSpan(above).IndexOfAnyExcept(' ');
                return line.Contains(": ", StringComparison.Ordinal) || IsItem(first)
                    ? SyntaxDiagnostics.WrongIndentation(Rest(lineStart + Indentation(lineStart)))
                    : SyntaxDiagnostics.MissingColon(Rest(first), line);
            }
        }

        return SyntaxDiagnostics.UnexpectedColon(Unit(at));
    }

    private Diagnostic UnexpectedColon(int at)
    {
        var lineStart = LineStart(at);
        var before = Text.AsSpan(lineStart, at - lineStart).TrimStart();
        return lineStart > 0 && !before.Contains(": ", StringComparison.Ordinal) && !before.StartsWith("- ")
            ? BelowText(at)
            : SyntaxDiagnostics.UnexpectedColon(Unit(at));
    }

    private Diagnostic WithoutKey(int at)
    {
        var lineStart = LineStart(at);
        var first = lineStart + Indentation(lineStart);
        if (at > first)
        {
            return SyntaxDiagnostics.YamlSyntax(Rest(at), "did not find expected key");
        }

        if (IsItem(at))
        {
            return SyntaxDiagnostics.ItemAmongKeys(Unit(at));
        }

        var line = Text[at..LineEnd(at)].TrimEnd();
        return line.Contains(": ", StringComparison.Ordinal) || line.EndsWith(':')
            ? SyntaxDiagnostics.WrongIndentation(Rest(at))
            : SyntaxDiagnostics.MissingColon(Rest(at), line);
    }

    private bool IsItem(int at) => at < Text.Length && Text[at] == '-' && (at + 1 == Text.Length || Text[at + 1] is ' ' or '\r' or '\n');

    private int Indentation(int lineStart)
    {
        var length = Text.AsSpan(lineStart).IndexOfAnyExcept(' ');
        return Math.Max(length, 0);
    }

    private int LineStart(int at) => at <= 0 ? 0 : Text.AsSpan(0, Math.Min(at, Text.Length)).LastIndexOfAny('\n', '\r') + 1;

    private int LineEnd(int at)
    {
        var length = Text.AsSpan(at).IndexOfAny('\n', '\r');
        return length < 0 ? Text.Length : at + length;
    }

    private string Word(int at, int most) => at >= Text.Length ? string.Empty : Text[at..Math.Min(LineEnd(at), at + most)].TrimEnd();

    private SourceSpan Unit(int at) => source.SpanOf(at, Math.Min(at + 1, LineEnd(at)));

    private SourceSpan Rest(int at)
    {
        var end = LineEnd(at);
        while (end > at && Text[end - 1] is ' ' or '\t')
        {
            end--;
        }

        return source.SpanOf(at, end);
    }
}
