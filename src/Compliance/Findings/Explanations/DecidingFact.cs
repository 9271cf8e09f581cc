using System.Runtime.InteropServices;
using Compliance.Facts;
using Compliance.Text;
using Compliance.Types;

namespace Compliance.Findings.Explanations;

/// <summary>
/// A declared fact that decided, without words: for writers of many findings, such as streams, which print paths and values only.
/// <see cref="Finding.Evidence"/> holds the same facts in the same order with labels.
/// </summary>
[StructLayout(LayoutKind.Auto)]
public readonly struct DecidingFact
{
    // A FactValue, an EntitySet, or finished Evidence, which holds place and texts.
    private readonly object _source;
    private readonly FactPlace _place;

    internal DecidingFact(string path, FactValue value, FactPlace place)
    {
        Path = path;
        Canonical = value.Canonical;
        _source = value;
        _place = place;
    }

    internal DecidingFact(string path, string contents, EntitySet set)
    {
        Path = path;
        Canonical = contents;
        _source = set;
    }

    internal DecidingFact(Evidence evidence)
    {
        Path = evidence.Path;
        Canonical = evidence.Canonical;
        _source = evidence;
    }

    /// <summary>Gets the path by ids, as <c>activities[wallet].kind</c>.</summary>
    public string Path { get; }

    /// <summary>Gets the value, the same whatever language it was written in.</summary>
    public string Canonical { get; }

    /// <summary>Gets where it was declared; nowhere when it was built in code.</summary>
    public SourceSpan Span => _source switch
    {
        FactValue value => value.Span,
        EntitySet set => set.Span,
        Evidence evidence => evidence.Span,
        _ => default,
    };

    /// <summary>Puts the fact into words.</summary>
    internal Evidence ToEvidence() => _source switch
    {
        Evidence evidence => evidence,
        EntitySet set => OfSet(set),
        _ => OfValue((FactValue)_source),
    };

    private Evidence OfSet(EntitySet set)
    {
        var label = set.Type.Cardinality == EntityCardinality.Single ? set.Type.Label : set.Type.CollectionLabel;
        return new Evidence
        {
            Path = Path,
            Owner = new EvidenceOwner(Path, label),
            Label = label,
            Canonical = Canonical,
            Display = SetContents.Display(set),
            Span = set.Span,
        };
    }

    private Evidence OfValue(FactValue value)
    {
        var label = _place.Label;
        return new Evidence
        {
            Path = Path,
            Owner = _place.Owner is { } owner ? new EvidenceOwner(owner.Path, owner.Label) : new EvidenceOwner(Path, label),
            Field = _place.Owner is null ? null : _place.Field?.Text,
            ListPath = _place.Field?.ListPath,
            Label = label,
            Canonical = Canonical,
            Display = value.Display,
            Span = value.Span,
        };
    }

    /// <summary>Gets the path and the value.</summary>
    public override string ToString() => $"{Path} = {Canonical}";
}
