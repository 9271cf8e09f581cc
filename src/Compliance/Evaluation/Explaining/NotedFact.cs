using System.Runtime.InteropServices;
using Compliance.Evaluation.Nodes.Expressions;
using Compliance.Facts;
using Compliance.Findings.Explanations;

namespace Compliance.Evaluation.Explaining;

/// <summary>A fact that decided, as it is noted while a rule is judged: no text is made of it before it is read.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly struct NotedFact
{
    // A FieldNode of the owner, or with it a value in a box; for what has no such place a DecidingFact or a list of things.
    private readonly object _place;

    /// <summary>Notes a field of a thing.</summary>
    /// <param name="node">The field.</param>
    /// <param name="owner">The thing.</param>
    public NotedFact(FieldNode node, Entity owner) => (_place, Owner) = (node, owner);

    /// <summary>Notes a field of a thing that has another value than the one that is declared: that of a day.</summary>
    /// <param name="node">The field.</param>
    /// <param name="owner">The thing.</param>
    /// <param name="value">The value.</param>
    public NotedFact(FieldNode node, Entity owner, FactValue value) => (_place, Owner) = (new NotedValue(node, value), owner);

    /// <summary>Notes what has another place.</summary>
    public NotedFact(DecidingFact fact) => _place = fact;

    /// <summary>Notes what a list of things holds.</summary>
    public NotedFact(NotedSet set) => _place = set;

    /// <summary>Gets the thing whose field it is; <see langword="null"/> for what has another place.</summary>
    public Entity? Owner { get; }

    /// <summary>Gets the place of the field among those of its thing; -1 for what has another place.</summary>
    public int Slot => (_place as FieldNode ?? (_place as NotedValue)?.Node)?.Slot ?? -1;

    /// <summary>Determines whether it is what a list of things holds.</summary>
    public bool IsOf(NotedSet set) => ReferenceEquals(_place, set);

    /// <summary>Makes the fact with its path and value as texts.</summary>
    public DecidingFact ToFact() => _place switch
    {
        FieldNode node => new DecidingFact(node.PathOf(Owner!), node.DeclaredOf(Owner!)!, node.PlaceOf(Owner!)),
        NotedValue { Node: var node, Value: var value } => new DecidingFact(node.PathOf(Owner!), value, node.PlaceOf(Owner!)),
        NotedSet set => set.ToFact(),
        _ => (DecidingFact)_place,
    };

    private sealed record NotedValue(FieldNode Node, FactValue Value);
}
