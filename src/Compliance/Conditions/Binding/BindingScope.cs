using System.Collections.Immutable;
using Compliance.Conditions.Expressions;
using Compliance.Text;
using Compliance.Types;

namespace Compliance.Conditions.Binding;

/// <summary>The things a condition can name: the subject, and the items of the quantifiers around it. Immutable.</summary>
internal sealed class BindingScope
{
    private readonly BindingScope? _outer;
    private readonly ImmutableArray<string> _names;

    private BindingScope(BindingScope? outer, Variable variable, ImmutableArray<string> names)
    {
        _outer = outer;
        _names = names;
        Variable = variable;
    }

    /// <summary>Gets the innermost thing, where field paths start.</summary>
    public Variable Variable { get; }

    /// <summary>Gets the names that can be written after <c>$</c>, innermost first.</summary>
    public IEnumerable<string> Names => _outer is null ? _names : _names.Concat(_outer.Names).Distinct(StringComparer.Ordinal);

    /// <summary>Makes the scope of a rule, definition or mitigation on an entity.</summary>
    public static BindingScope ForSubject(EntityType subject) => new(
        outer: null,
        new Variable(subject.Id, subject, new FactType.ObjectType(subject), Keys: null, Index: 0),
        [subject.Id, subject.Label.Zh]);

    /// <summary>Makes the scope inside a quantifier over an entity.</summary>
    /// <param name="entity">The entity.</param>
    /// <param name="alias">The name given with "as", which then is the only one; or <see langword="null"/>.</param>
    public BindingScope WithEntity(EntityType entity, string? alias) => new(
        this,
        new Variable(alias ?? entity.Id, entity, new FactType.ObjectType(entity), Keys: null, Variable.Index + 1),
        alias is null ? [entity.Id, entity.Label.Zh] : [alias]);

    /// <summary>Makes the scope inside a quantifier over a list or map.</summary>
    /// <param name="item">The type of the items, or of the values of a map.</param>
    /// <param name="keys">The codes of a map, or <see langword="null"/> for a list.</param>
    /// <param name="names">The names of the item; the first is its id.</param>
    /// <param name="source">The list or map.</param>
    public BindingScope WithItem(FactType item, CodeList? keys, ImmutableArray<string> names, Expression source) =>
        new(this, new Variable(names[0], Entity: null, item, keys, Variable.Index + 1) { Label = Variable.LabelOf(names[0], source) }, names);

    /// <summary>Finds the things of a name, innermost first.</summary>
    public ImmutableArray<Variable> Find(string name)
    {
        var found = _outer?.Find(name) ?? [];
        return _names.Contains(name, StringComparer.Ordinal) ? found.Insert(0, Variable) : found;
    }

    /// <summary>Gets a reference to the innermost thing.</summary>
    public VariableReference Innermost(SourceSpan span) => Reference(Variable, span);

    /// <summary>Gets a reference to a thing.</summary>
    public static VariableReference Reference(Variable variable, SourceSpan span) =>
        new(variable, variable.Entity is { } entity ? new FactType.ReferenceType(entity) : variable.ItemType!, span);
}
