using System.Globalization;
using Compliance.Syntax;

namespace Compliance.Declarations.Changing;

/// <summary>
/// A batch of changes of a declaration, applied in order and as a whole: references are resolved when all are made. Entities are named
/// by id, by the id of their list, or by either Chinese label; mistakes in names and facts become diagnostics, as in a file.
/// </summary>
public sealed class DeclarationChanges
{
    private readonly List<ThingChange> _changes = [];

    internal DeclarationChanges()
    {
    }

    internal IReadOnlyList<ThingChange> Changes => _changes;

    /// <summary>Adds a thing at the end of its list. An undeclared list becomes a declared and complete one, as in a file.</summary>
    /// <param name="entity">The entity.</param>
    /// <param name="id">The id of the thing; there must be none with it.</param>
    /// <param name="facts">Sets its facts; what is not set is undeclared.</param>
    public DeclarationChanges Insert(string entity, string id, Action<FactsBuilder>? facts = null) =>
        Add(ThingChangeKind.Insert, entity, id ?? throw new ArgumentNullException(nameof(id)), facts);

    /// <summary>Adds the thing of an entity of which there is one.</summary>
    /// <param name="entity">The entity.</param>
    /// <param name="facts">Sets its facts; what is not set is undeclared.</param>
    public DeclarationChanges Insert(string entity, Action<FactsBuilder> facts) =>
        Add(ThingChangeKind.Insert, entity, id: null, facts ?? throw new ArgumentNullException(nameof(facts)));

    /// <summary>Sets facts of a thing; the others stay, and so does its place in the list.</summary>
    /// <param name="entity">The entity.</param>
    /// <param name="id">The id of the thing, which must be declared.</param>
    /// <param name="facts">Sets facts; a field set to <see langword="null"/> becomes undeclared. A nested object, list or map is set as a whole.</param>
    public DeclarationChanges Update(string entity, string id, Action<FactsBuilder> facts)
    {
        ArgumentNullException.ThrowIfNull(id);
        ArgumentNullException.ThrowIfNull(facts);
        return Add(ThingChangeKind.Update, entity, id, facts);
    }

    /// <summary>Sets facts of the declaring company, or of the thing of an entity of which there is one.</summary>
    /// <param name="entity">The entity.</param>
    /// <param name="facts">Sets facts; a field set to <see langword="null"/> becomes undeclared. A nested object, list or map is set as a whole.</param>
    public DeclarationChanges Update(string entity, Action<FactsBuilder> facts) =>
        Add(ThingChangeKind.Update, entity, id: null, facts ?? throw new ArgumentNullException(nameof(facts)));

    /// <summary>Removes a thing; those after it move up. Nothing may refer to it when all changes are made. A list stays declared when its last thing is removed.</summary>
    /// <param name="entity">The entity.</param>
    /// <param name="id">The id of the thing, which must be declared.</param>
    public DeclarationChanges Retract(string entity, string id) =>
        Add(ThingChangeKind.Retract, entity, id ?? throw new ArgumentNullException(nameof(id)), facts: null, hasFacts: false);

    /// <summary>Removes the thing of an entity of which there is one: whether there is one is then undeclared.</summary>
    /// <param name="entity">The entity.</param>
    public DeclarationChanges Retract(string entity) => Add(ThingChangeKind.Retract, entity, id: null, facts: null, hasFacts: false);

    /// <summary>Removes all things of an entity, and declares that there are none.</summary>
    /// <param name="entity">The entity or its list.</param>
    public DeclarationChanges None(string entity) => Add(ThingChangeKind.None, entity, id: null, facts: null, hasFacts: false);

    /// <summary>Declares that there are no others than those listed; of an undeclared list, that there are none.</summary>
    /// <param name="entity">The entity or its list.</param>
    public DeclarationChanges Complete(string entity) => Add(ThingChangeKind.Complete, entity, id: null, facts: null, hasFacts: false);

    /// <summary>Declares that there may be others than those listed.</summary>
    /// <param name="entity">The entity or its list.</param>
    public DeclarationChanges Incomplete(string entity) => Add(ThingChangeKind.Incomplete, entity, id: null, facts: null, hasFacts: false);

    /// <summary>Gets how many changes there are.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{_changes.Count} changes");

    private DeclarationChanges Add(ThingChangeKind kind, string entity, string? id, Action<FactsBuilder>? facts, bool hasFacts = true)
    {
        ArgumentNullException.ThrowIfNull(entity);
        var node = !hasFacts ? null
            : id is null ? FactsBuilder.Build(facts)
            : FactsBuilder.Build(facts, ("id", CodeNodes.Text(id)));
        _changes.Add(new ThingChange(kind, entity, id, node));
        return this;
    }
}
