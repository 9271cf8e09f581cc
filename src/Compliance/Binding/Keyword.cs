using Compliance.Text;

namespace Compliance.Binding;

/// <summary>A key or word of an authored file, in its two equal spellings.</summary>
/// <param name="Id">The English spelling, in snake_case.</param>
/// <param name="Zh">The Chinese spelling.</param>
public sealed record Keyword(string Id, string Zh)
{
    /// <summary>Determines whether a text is one of the two spellings.</summary>
    public bool Matches(string text) => text == Id || text == Zh;

    /// <summary>Gets the spellings of a member of an enum.</summary>
    internal static Keyword Of<T>(EnumWord<T> word)
        where T : struct, Enum => new(word.Id, word.Zh);

    /// <inheritdoc/>
    public override string ToString() => Id;
}
