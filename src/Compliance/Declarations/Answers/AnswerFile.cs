using Compliance.Binding;
using Compliance.Diagnostics;
using Compliance.Syntax;
using Compliance.Syntax.Decoding;
using Compliance.Text;
using Compliance.Yaml;

namespace Compliance.Declarations.Answers;

/// <summary>Reads a questionnaire in YAML that was filled in: the company, and under <c>answers</c> each answer at the path of its question. Bad input is never an exception.</summary>
/// <remarks>A path without a value is a question without an answer. The words are those of a cell in a table; a list of values may be written as a list.</remarks>
public static class AnswerFile
{
    /// <summary>Gets the key of the company that was asked.</summary>
    public static Keyword Company { get; } = new("company", "企业");

    /// <summary>Gets the key of the answers.</summary>
    public static Keyword Answers { get; } = new("answers", "答复");

    private static readonly LocalizedText What = new("填好的问卷", "filled questionnaire");

    /// <summary>Reads a file.</summary>
    /// <param name="path">Where the file is, which is also the name shown in reports.</param>
    /// <returns>The answers, in their order; or the mistakes. A file without an answer is a warning.</returns>
    public static AnswerFileResult Read(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        var diagnostics = new DiagnosticBag();
        var answers = TextDecoder.LoadFile(path, path, ReadLimits.Authored, diagnostics, keepsUtf8: false) is { } file && YamlReader.Read(file, ReadLimits.Authored, diagnostics) is { } root
            ? Of(root, diagnostics)
            : [];
        return new(diagnostics.HasErrors ? null : new FactAnswers(answers), diagnostics.ToSorted());
    }

    private static List<FactAnswer> Of(LocatedNode root, DiagnosticBag diagnostics)
    {
        var answers = new List<FactAnswer>();
        if (MappingReader.Open(root, What, diagnostics) is not { } reader)
        {
            return answers;
        }

        var company = ScalarReading.Text(reader.Required(Company), diagnostics);
        var written = reader.Required(Answers);
        reader.Finish();
        if (written is MappingNode mapping)
        {
            foreach (var entry in mapping.Entries)
            {
                if (TextOf(entry, diagnostics) is { } text)
                {
                    answers.Add(new FactAnswer(company ?? string.Empty, entry.Key.Text, text, entry.Value.Span));
                }
            }

            if (answers.Count == 0 && !diagnostics.HasErrors)
            {
                diagnostics.Add(AnswerFileDiagnostics.NoAnswers(written.Span));
            }
        }
        else if (written is not null)
        {
            diagnostics.Add(AnswerFileDiagnostics.NotPaths(written.Span));
        }

        return answers;
    }

    // Null where nothing is answered, or that cannot be said in a line.
    private static string? TextOf(MappingEntry entry, DiagnosticBag diagnostics)
    {
        switch (entry.Value)
        {
            case ScalarNode { IsNull: true }:
                return null;
            case ScalarNode scalar:
                return string.IsNullOrWhiteSpace(scalar.Text) ? null : scalar.Text.Trim();
            case SequenceNode list when list.Items.All(i => i is ScalarNode { IsNull: false } item && !item.Text.AsSpan().ContainsAny(';', '；')):
                return list.Items.IsEmpty ? "[]" : string.Join("; ", list.Items.Select(i => ((ScalarNode)i).Text));
            default:
                diagnostics.Add(AnswerFileDiagnostics.HasParts(entry.Value.Span, entry.Key.Text));
                return null;
        }
    }
}
