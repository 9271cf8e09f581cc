using Compliance.Law;
using Compliance.Text;

namespace Compliance.Reporting.Texts;

/// <summary>Formats a citation with the document's number and rank, and its verification status where it is not verified.</summary>
public static class BasisText
{
    /// <summary>Gets the line.</summary>
    public static LocalizedText Of(Citation citation)
    {
        ArgumentNullException.ThrowIfNull(citation);
        var (display, type, status) = (citation.Display, citation.Source.Type.Label, citation.Verification.Label());
        var isVerified = citation.Verification == Verification.Verified;
        return new(
            Join(display.Zh, citation.Source.Number, type.Zh, isVerified ? null : status.Zh),
            Join(display.En, citation.Source.Number, type.En, isVerified ? null : status.En));
    }

    private static string Join(params IEnumerable<string?> parts) => string.Join(" · ", parts.OfType<string>());
}
