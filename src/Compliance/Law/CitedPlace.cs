using Compliance.Law.Provisions;
using Compliance.Text;

namespace Compliance.Law;

/// <summary>A kind of place by which sources are cited in a legal order: articles, items, recitals.</summary>
/// <param name="Id">The identifier, in snake_case; unique in its legal order.</param>
/// <param name="Label">What it is called.</param>
/// <param name="Form">How a place is written, with <c>{number}</c> for the number as registered, as <c>51(3)</c>; <c>{base}</c> for what stands before its brackets.</param>
/// <param name="PartForm">How a place with brackets is written, with <c>{part}</c> for what stands in them; otherwise as <paramref name="Form"/>.</param>
public sealed record CitedPlace(string Id, LocalizedText Label, LocalizedText Form, LocalizedText PartForm)
{
    /// <summary>Gets how a place begins in an official text; <see langword="null"/> where that cannot be told.</summary>
    public PlaceHeading? Heading { get; init; }

    /// <summary>Writes a place.</summary>
    /// <param name="number">The number as registered, as <c>6</c> or <c>51(3)</c>.</param>
    public LocalizedText Write(string number)
    {
        ArgumentNullException.ThrowIfNull(number);
        var bracket = number.IndexOf('(', StringComparison.Ordinal);
        if (bracket <= 0)
        {
            return new(Fill(Form.Zh, number, number, string.Empty), Fill(Form.En, number, number, string.Empty));
        }

        var (whole, rest) = (number[..bracket], number[(bracket + 1)..]);
        var end = rest.IndexOf(')', StringComparison.Ordinal);
        var part = end < 0 ? rest : rest.Remove(end, 1);
        return new(Fill(PartForm.Zh, number, whole, part), Fill(PartForm.En, number, whole, part));
    }

    /// <summary>Gets the id.</summary>
    public override string ToString() => Id;

    private static string Fill(string form, string number, string whole, string part) => form
        .Replace("{number}", number, StringComparison.Ordinal)
        .Replace("{base}", whole, StringComparison.Ordinal)
        .Replace("{part}", part, StringComparison.Ordinal);
}
