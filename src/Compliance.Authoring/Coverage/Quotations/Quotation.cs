using Compliance.Text;

namespace Compliance.Authoring.Coverage.Quotations;

/// <summary>Words that are said to stand in an official text, and whether they do.</summary>
/// <param name="Kind">What quotes.</param>
/// <param name="Owner">Who quotes: source and article, or the id of a clause.</param>
/// <param name="Text">The words; an ellipsis stands for what was left out.</param>
/// <param name="RegisteredIn">The file in which the official text is registered, or has to be.</param>
/// <param name="State">Whether they stand there.</param>
/// <param name="Span">Where they are quoted.</param>
public sealed record Quotation(QuotationKind Kind, string Owner, string Text, string RegisteredIn, QuotationState State, SourceSpan Span)
{
    /// <summary>Gets the owner and the state.</summary>
    public override string ToString() => $"{Owner}: {State}";
}
