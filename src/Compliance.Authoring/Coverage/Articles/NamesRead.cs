using Compliance.Conditions;
using Compliance.Conditions.Expressions;
using Compliance.Conditions.Terms;
using Compliance.Facts;
using Compliance.Rules;
using Compliance.Types;
using Compliance.Vocabularies;

namespace Compliance.Authoring.Coverage.Articles;

/// <summary>The names of what a rule reads to tell whom it is about: its subject, and what its applicability and exceptions read, through definitions.</summary>
internal sealed class NamesRead : ConditionWalker
{
    private readonly HashSet<string> _names = new(StringComparer.Ordinal);
    private readonly HashSet<Definition> _definitions = new(ReferenceEqualityComparer.Instance);
    private readonly Vocabulary _vocabulary;

    private NamesRead(Vocabulary vocabulary) => _vocabulary = vocabulary;

    /// <summary>Gathers the names. What the requirement reads does not count: it is what is asked, not of whom.</summary>
    public static IReadOnlySet<string> By(Rule rule, Vocabulary vocabulary)
    {
        var names = new NamesRead(vocabulary);
        names._names.UnionWith(NameForms.Of(rule.Subject));
        names.Walk(rule.AppliesWhen);
        foreach (var exception in rule.Exceptions)
        {
            names.Walk(exception.When);
        }

        return names._names;
    }

    /// <inheritdoc/>
    protected override void OnDefinition(DefinitionReference expression)
    {
        var definition = expression.Definition;
        if (_definitions.Add(definition))
        {
            _names.UnionWith(NameForms.Of(definition));
            _names.UnionWith(NameForms.Of(definition.Subject));
            Walk(definition.When);
            Walk(definition.Value);
        }
    }

    /// <inheritdoc/>
    protected override void OnField(FieldAccess expression)
    {
        _names.UnionWith(NameForms.Of(expression.Field));
        if (expression.Field.Owner is EntityType owner)
        {
            _names.UnionWith(NameForms.Of(owner));
        }
    }

    /// <inheritdoc/>
    protected override void OnItems(ItemSource source, Variable variable)
    {
        if (source is ItemSource.Entities entities)
        {
            _names.UnionWith(NameForms.Of(entities.Type));
        }
    }

    /// <inheritdoc/>
    protected override void OnSingleton(SingletonReference expression) => _names.UnionWith(NameForms.Of(expression.Entity));

    /// <inheritdoc/>
    protected override void OnMapCode(MapAccess expression) => Add(expression.Key);

    /// <inheritdoc/>
    protected override void OnLiteral(Literal expression)
    {
        if (expression.Value is CodeValue code)
        {
            Add(code.Value);
        }
    }

    private void Add(Code code)
    {
        if (_vocabulary.CodeLists.FirstOrDefault(l => l.Codes.Contains(code)) is { } list)
        {
            _names.UnionWith(NameForms.Of(list, code));
        }
    }
}
