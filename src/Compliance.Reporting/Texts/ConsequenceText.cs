using Compliance.Findings;
using Compliance.Law;
using Compliance.Text;

namespace Compliance.Reporting.Texts;

/// <summary>Formats what the law threatens: the article and its words, with its verification status where it is not verified.</summary>
internal static class ConsequenceText
{
    public static IEnumerable<LocalizedText> Of(Finding finding) => finding.Consequences.Select(Of);

    private static LocalizedText Of(Citation citation)
    {
        var (display, text) = (citation.Display, citation.Article!.Threatens!.Text);
        return citation.Verification == Verification.Verified
            ? new($"{display.Zh}：{text.Zh}", $"{display.En}: {text.En}")
            : new($"{display.Zh}（{citation.Verification.Label().Zh}）：{text.Zh}", $"{display.En} ({citation.Verification.Label().En}): {text.En}");
    }
}
