using Compliance.Binding;
using Compliance.Diagnostics;
using Compliance.Syntax;
using Compliance.Text;
using Compliance.Text.Cultures;
using Compliance.Text.Unicode;

namespace Compliance.Vocabularies;

/// <summary>A label with the place of the text that is a name and can clash: the Chinese, or that which stands for it (<see cref="LocalizedText.Zh"/>).</summary>
internal sealed record LocatedLabel(LocalizedText Text, SourceSpan NameSpan)
{
    /// <summary>Reads a label by the tags of its languages, and other keys besides; what is missing is reported.</summary>
    public static LocatedLabel? Read(LocatedNode? node, DiagnosticBag diagnostics, params ReadOnlySpan<Keyword> besides)
    {
        if (ScalarReading.LocalizedNodes(node, diagnostics, besides) is not { IsDefault: false } nodes)
        {
            return null;
        }

        var text = LocalizedText.Of([.. nodes.Select(n => new LanguageText(n.Language, NormalForm.Of(n.Text.Text).Trim()))]);
        return new LocatedLabel(text, ScalarReading.SpanOf(node!, text.OnlyLanguage ?? "zh"));
    }
}
