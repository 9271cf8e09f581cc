using System.Collections.Immutable;
using Compliance.Binding;
using Compliance.Diagnostics;
using Compliance.Dispositions.Shapes;
using Compliance.Findings.Decisions;
using Compliance.Syntax;

namespace Compliance.Dispositions;

/// <summary>Makes confirmations of claims out of nodes.</summary>
internal sealed class ConfirmationBinder(DiagnosticBag diagnostics)
{
    /// <summary>Binds one; mistakes go to the diagnostics.</summary>
    public Confirmation? Bind(LocatedNode node)
    {
        if (MappingReader.Open(node, WaiverShapes.Confirmation, diagnostics) is not { } reader)
        {
            return null;
        }

        var errors = diagnostics.Count;
        var claimsNode = reader.Required(WaiverKeywords.Claims);
        ImmutableArray<string> claims = claimsNode switch
        {
            null => [],
            ScalarNode one => Words(one, WaiverKeywords.Claims) is { } text ? [text] : [],
            var list => [.. ScalarReading.Items(list, diagnostics).Select(n => Words(n, WaiverKeywords.Claims)).OfType<string>()],
        };
        if (claimsNode is SequenceNode { Items.IsEmpty: true })
        {
            diagnostics.Add(WaiverDiagnostics.NoClaim(claimsNode.Span));
        }

        var company = Words(reader.Required(WaiverKeywords.Company), WaiverKeywords.Company);
        var by = Words(reader.Required(WaiverKeywords.ConfirmedBy), WaiverKeywords.ConfirmedBy);
        var confirmed = ScalarReading.Date(reader.Required(WaiverKeywords.Confirmed), diagnostics);
        var untilNode = reader.Required(WaiverKeywords.Until);
        var until = ScalarReading.Date(untilNode, diagnostics);
        var reference = ScalarReading.Text(reader.Optional(WaiverKeywords.Reference), diagnostics);
        reader.Finish();
        if (confirmed > until)
        {
            diagnostics.Add(BindingDiagnostics.PeriodReversed(untilNode!.Span, confirmed.Value, until.Value));
        }

        return diagnostics.HasErrorsSince(errors)
            ? null
            : new Confirmation { Claims = claims, Company = company!, ConfirmedBy = by!, Confirmed = confirmed!.Value, Until = until!.Value, Reference = reference, Span = node.Span };
    }

    // A text of blanks names nothing.
    private string? Words(LocatedNode? node, Keyword key)
    {
        var text = ScalarReading.Text(node, diagnostics)?.Trim();
        if (text is { Length: 0 })
        {
            diagnostics.Add(WaiverDiagnostics.Blank(node!.Span, key));
            return null;
        }

        return text;
    }
}
