using Compliance.Conditions.Terms;
using Compliance.Text;
using Compliance.Types;

namespace Compliance.Conditions.Binding.Definitions;

/// <summary>The defined terms of all packs, by subject and name. A term is bound when it is first used.</summary>
internal sealed class DefinitionTable
{
    private readonly Dictionary<(EntityType Subject, string Name), DefinitionBinder> _binders = [];
    private readonly Dictionary<(EntityType Subject, string Name), Definition> _bound = [];

    /// <summary>Adds a term under its id and its Chinese label.</summary>
    /// <returns>The term that has one of the names already, or <see langword="null"/> when it was added.</returns>
    public DefinitionBinder? Add(DefinitionBinder binder)
    {
        var subject = binder.Definition.Subject;
        string[] names = [binder.Definition.Id, binder.Definition.Label.Zh];
        foreach (var name in names)
        {
            if (_binders.TryGetValue((subject, name), out var first))
            {
                return first;
            }
        }

        foreach (var name in names)
        {
            _binders[(subject, name)] = binder;
        }

        return null;
    }

    /// <summary>Adds a term that is bound already.</summary>
    public void Add(Definition definition)
    {
        _bound[(definition.Subject, definition.Id)] = definition;
        _bound[(definition.Subject, definition.Label.Zh)] = definition;
    }

    /// <summary>Gets the terms, bound or not.</summary>
    public IEnumerable<Definition> All => _binders.Values.Select(b => b.Definition).Concat(_bound.Values).Distinct();

    /// <summary>Gets the names of the terms of an entity, for suggestions.</summary>
    public IEnumerable<string> Names(EntityType subject) => _binders.Keys.Concat(_bound.Keys).Where(k => k.Subject == subject).Select(k => k.Name);

    /// <summary>Determines whether an entity has a term of that name, without binding it.</summary>
    public bool Contains(EntityType subject, string name) => _binders.ContainsKey((subject, name)) || _bound.ContainsKey((subject, name));

    /// <summary>Finds a term, bound.</summary>
    /// <param name="subject">The entity it belongs to.</param>
    /// <param name="name">Its id or Chinese label.</param>
    /// <param name="use">Where it is used.</param>
    /// <param name="definition">The term, or <see langword="null"/> when its own declaration is mistaken.</param>
    public bool TryFind(EntityType subject, string name, SourceSpan use, out Definition? definition)
    {
        if (_bound.TryGetValue((subject, name), out definition))
        {
            return true;
        }

        var found = _binders.TryGetValue((subject, name), out var binder);
        definition = binder?.Bind(use);
        return found;
    }
}
