using System.Collections.Immutable;
using System.Globalization;

namespace Compliance.Authoring.Analysis.Typing;

/// <summary>What can be written at a place.</summary>
/// <param name="Start">Where the word begins that an offer takes the place of.</param>
/// <param name="End">Where it ends: the cursor.</param>
/// <param name="IsQuoted">Whether a quote stands before the word.</param>
/// <param name="Offers">The offers, in the order of the tables.</param>
/// <param name="MayBeKey">Whether a key can stand there.</param>
public sealed record CompletionResult(int Start, int End, bool IsQuoted, ImmutableArray<Offer> Offers, bool MayBeKey)
{
    /// <summary>Gets the number of offers.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Offers.Length} offers");

    /// <summary>Nothing is offered.</summary>
    internal static CompletionResult None(int offset) => new(offset, offset, IsQuoted: false, [], MayBeKey: false);
}
