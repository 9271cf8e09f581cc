namespace Compliance.Authoring.Analysis.Symbols;

/// <summary>A thing that rule files name. Two are one where kind, owner and id are equal.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Owner">What it belongs to: the source of an article, the list of a code, the entity or object of a field or term, the mapping of a key; else empty.</param>
/// <param name="Id">Its id.</param>
public sealed record Symbol(SymbolKind Kind, string Owner, string Id)
{
    /// <summary>Gets kind, owner and id.</summary>
    public override string ToString() => Owner.Length == 0 ? $"{Kind} {Id}" : $"{Kind} {Owner} {Id}";
}
