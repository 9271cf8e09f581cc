namespace Compliance.Text;

/// <summary>A member of an enum with its words: a row of <see cref="EnumWords{T}"/>.</summary>
/// <param name="Meaning">The member.</param>
/// <param name="Id">The English spelling in files and machine-readable reports; part of the formats, whatever the member is called.</param>
/// <param name="Zh">The Chinese spelling in files, which is also the name.</param>
/// <param name="En">The name in English.</param>
public sealed record EnumWord<T>(T Meaning, string Id, string Zh, string En)
    where T : struct, Enum
{
    /// <summary>Gets the name in both languages.</summary>
    public LocalizedText Label => new(Zh, En);

    /// <summary>Determines whether a text is one of the two spellings in files.</summary>
    public bool Matches(string text) => text == Id || text == Zh;

    /// <summary>Gets the id.</summary>
    public override string ToString() => Id;
}
