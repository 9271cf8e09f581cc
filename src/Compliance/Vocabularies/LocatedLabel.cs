using Compliance.Binding;
using Compliance.Diagnostics;
using Compliance.Syntax;
using Compliance.Text;
using Compliance.Text.Unicode;

namespace Compliance.Vocabularies;

/// <summary>A label with the place of its Chinese text, which is a name and can clash.</summary>
internal sealed record LocatedLabel(LocalizedText Text, SourceSpan ZhSpan)
{
    /// <summary>Reads <c>{ zh: …, en: … }</c>; what is missing is reported.</summary>
    public static LocatedLabel? Read(LocatedNode? node, DiagnosticBag diagnostics) =>
        ScalarReading.LocalizedNodes(node, diagnostics) is var (zh, en)
            ? new LocatedLabel(new LocalizedText(NormalForm.Of(zh.Text).Trim(), NormalForm.Of(en.Text).Trim()), zh.Span)
            : null;
}
