using System.Text;
using Compliance.Text;

namespace Compliance.Reporting.Terminal;

/// <summary>
/// Writes lines with indents, labels and colours to a terminal or file. Control characters in the text are replaced by
/// their code points; a Chinese character counts as two columns; line ends are LF everywhere.
/// </summary>
/// <param name="output">Where it goes; it is left open.</param>
/// <param name="options">Language, colour and width.</param>
public sealed class TerminalWriter(TextWriter output, ConsoleReportOptions options)
{
    private const int Hanging = 2;

    /// <summary>Gets the language.</summary>
    public Language Language => options.Language;

    /// <summary>Writes an empty line.</summary>
    public void Blank() => output.Write('\n');

    /// <summary>Writes pieces on one line, unbroken.</summary>
    public void Line(int indent, params (string Text, TerminalStyle Style)[] pieces)
    {
        output.Write(new string(' ', indent));
        foreach (var (text, style) in pieces)
        {
            output.Write(Styled(TerminalText.Neutralise(text), style));
        }

        output.Write('\n');
    }

    /// <summary>Writes pieces of several styles as one paragraph, broken to the width; what follows the first line is indented by two more.</summary>
    public void Flow(int indent, params (string Text, TerminalStyle Style)[] pieces)
    {
        ArgumentNullException.ThrowIfNull(pieces);
        (string Text, TerminalStyle Style)[] shown = Array.ConvertAll(pieces, p => (TerminalText.Neutralise(p.Text), p.Style));
        var whole = string.Concat(shown.Select(p => p.Text)).TrimEnd(' ');
        if (options.Width <= 0 || DisplayWidth.Of(whole) <= Room(indent))
        {
            Line(indent, pieces);
            return;
        }

        var (start, column) = (0, indent);
        foreach (var line in LineBreaker.Break(whole, Room(indent + Hanging)))
        {
            // The spaces at which a line was broken are not written.
            while (start < whole.Length && whole[start] == ' ' && line[0] != ' ')
            {
                start++;
            }

            output.Write(new string(' ', column));
            WriteStyled(shown, start, start + line.Length);
            output.Write('\n');
            start += line.Length;
            column = indent + Hanging;
        }
    }

    // Writes a stretch of the text that the pieces make together.
    private void WriteStyled((string Text, TerminalStyle Style)[] pieces, int from, int to)
    {
        var before = 0;
        foreach (var (text, style) in pieces)
        {
            var (first, last) = (Math.Max(from - before, 0), Math.Min(to - before, text.Length));
            if (first < last)
            {
                output.Write(Styled(text[first..last], style));
            }

            before += text.Length;
        }
    }

    /// <summary>Writes a paragraph, broken to the width.</summary>
    public void Paragraph(int indent, string text, TerminalStyle style = TerminalStyle.Plain)
    {
        foreach (var line in LineBreaker.Break(TerminalText.Neutralise(text), Room(indent)))
        {
            output.Write(new string(' ', indent));
            output.Write(Styled(line, style));
            output.Write('\n');
        }
    }

    /// <summary>Writes a text in the language; in both, the English below the Chinese.</summary>
    public void Paragraph(int indent, LocalizedText text, TerminalStyle style = TerminalStyle.Plain)
    {
        foreach (var one in InLanguage(text))
        {
            Paragraph(indent, one, style);
        }
    }

    /// <summary>Writes a label and beside it one or more paragraphs, aligned.</summary>
    public void Field(int indent, LocalizedText label, params IEnumerable<string> paragraphs) =>
        Field(indent, label, TerminalStyle.Plain, paragraphs);

    /// <summary>Writes a label and beside it one or more paragraphs, aligned, in a style.</summary>
    public void Field(int indent, LocalizedText label, TerminalStyle style, params IEnumerable<string> paragraphs) =>
        Columns(indent, LabelColumns, string.Join(' ', InLanguage(label)), style, TerminalStyle.Dim, paragraphs);

    /// <summary>Writes a head of a given width and a text beside it.</summary>
    public void Columns(int indent, int headColumns, string head, string text) =>
        Columns(indent, headColumns, head, TerminalStyle.Plain, [text]);

    /// <summary>Writes a head of a given width in a style, and paragraphs beside it.</summary>
    public void Columns(int indent, int headColumns, string head, TerminalStyle headStyle, IEnumerable<string> paragraphs) =>
        Columns(indent, headColumns, head, TerminalStyle.Plain, headStyle, paragraphs);

    private void Columns(int indent, int headColumns, string head, TerminalStyle style, TerminalStyle headStyle, IEnumerable<string> paragraphs)
    {
        var column = indent + Math.Max(headColumns, DisplayWidth.Of(head) + 1);
        var left = Pad(TerminalText.Neutralise(head), headColumns);
        foreach (var paragraph in paragraphs)
        {
            var text = TerminalText.Neutralise(paragraph);
            var hanging = HangingOf(text);
            var before = text[..hanging];
            foreach (var line in LineBreaker.Break(text[hanging..], Room(column + hanging)))
            {
                output.Write(new string(' ', left is null ? column : indent));
                if (left is not null)
                {
                    output.Write(Styled(left, headStyle));
                    left = null;
                }

                output.Write(Styled(before + line, style));
                output.Write('\n');
                before = new string(' ', hanging);
            }
        }
    }

    // How far the further lines of a paragraph are indented: below its text, behind spaces and the dot of a list.
    private static int HangingOf(string text)
    {
        const string Dot = "· ";
        var spaces = text.Length - text.AsSpan().TrimStart(' ').Length;
        return text.AsSpan(spaces).StartsWith(Dot, StringComparison.Ordinal) ? spaces + Dot.Length : spaces;
    }

    /// <summary>Gets a text in the language; in both, the Chinese and then the English, once when they are equal.</summary>
    public IEnumerable<string> InLanguage(LocalizedText text) => Language switch
    {
        Language.Both when text.Zh != text.En => [text.Zh, text.En],
        _ => [text.In(Language)],
    };

    /// <summary>Pads a text with spaces to a number of columns, and at least one.</summary>
    public static string Pad(string text, int columns) =>
        text + new string(' ', Math.Max(1, columns - DisplayWidth.Of(text)));

    private int LabelColumns => Language switch
    {
        Language.Zh => 10,
        Language.En => 10,
        Language.Both => 16,
    };

    // A terminal of a few columns still gets lines one can read; the terminal breaks them.
    private int Room(int indent) => options.Width <= 0 ? 0 : Math.Max(24, options.Width - indent);

    private string Styled(string text, TerminalStyle style)
    {
        if (!options.UseColor || text.Length == 0)
        {
            return text;
        }

        var code = style switch
        {
            TerminalStyle.Strong => "1",
            TerminalStyle.Dim => "2",
            TerminalStyle.Bad => "1;31",
            TerminalStyle.Doubtful => "1;33",
            TerminalStyle.Good => "32",
            TerminalStyle.Hint => "1;36",
            TerminalStyle.Open => "1;35",
            TerminalStyle.Plain => null,
        };
        return code is null ? text : new StringBuilder().Append("\e[").Append(code).Append('m').Append(text).Append("\e[0m").ToString();
    }
}
