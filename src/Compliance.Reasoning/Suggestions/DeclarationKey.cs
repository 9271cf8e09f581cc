using System.Globalization;
using System.Text;
using Compliance.Conditions;
using Compliance.Conditions.Expressions;
using Compliance.Conditions.Terms;
using Compliance.Declarations;
using Compliance.Facts;
using Compliance.Rules;
using Compliance.Types;

namespace Compliance.Reasoning.Suggestions;

/// <summary>Makes a text that is the same for declarations which are the same to a rule: names and what it does not read are left out.</summary>
internal sealed class DeclarationKey : ConditionWalker
{
    private readonly HashSet<Field> _fields = new(ReferenceEqualityComparer.Instance);
    private readonly HashSet<EntityType> _entities = [];
    private readonly HashSet<Definition> _seen = new(ReferenceEqualityComparer.Instance);

    /// <summary>Finds out what a rule reads.</summary>
    public DeclarationKey(Rule rule)
    {
        rule.WalkConditions(this);
        _entities.Add(rule.Subject);
        foreach (var time in new[] { rule.DaysFrom, rule.Subject.TimeField }.OfType<Field>())
        {
            _fields.Add(time);
        }
    }

    /// <summary>Makes the text.</summary>
    public string Of(Declaration declaration, DateOnly asOf)
    {
        var text = new StringBuilder(asOf.ToString("O", CultureInfo.InvariantCulture));
        foreach (var set in declaration.Sets.Where(s => _entities.Contains(s.Type) || s.Items.Any(i => Write(i.Facts).Length > 0)))
        {
            text.Append(CultureInfo.InvariantCulture, $"\n{set.Type.Id} {set.State}");
            foreach (var item in set.Items)
            {
                text.Append(CultureInfo.InvariantCulture, $"\n{Name(item)} {Write(item.Facts)}");
            }
        }

        return text.ToString();
    }

    /// <inheritdoc/>
    protected override void OnField(FieldAccess expression) => _fields.Add(expression.Field);

    /// <inheritdoc/>
    protected override void OnSingleton(SingletonReference expression) => _entities.Add(expression.Entity);

    /// <inheritdoc/>
    protected override void OnItems(ItemSource source, Variable variable)
    {
        if (source is ItemSource.Entities entities)
        {
            _entities.Add(entities.Type);
        }
    }

    /// <inheritdoc/>
    protected override void OnDefinition(DefinitionReference expression)
    {
        if (_seen.Add(expression.Definition))
        {
            Walk(expression.Definition.When);
            Walk(expression.Definition.Value);
        }
    }

    private static string Name(Entity entity) => string.Create(CultureInfo.InvariantCulture, $"{entity.Type.Id}-{entity.Index}");

    private string Write(RecordValue record) =>
        string.Join(", ", record.Type.Fields.Where(f => _fields.Contains(f) && record[f] is not null).Select(f => $"{f.Id}: {Write(record[f]!)}"));

    private string Write(FactValue value) => value switch
    {
        RecordValue record => $"{{{Write(record)}}}",
        ReferenceValue reference => Name(reference.Target),
        ListValue list => $"[{string.Join(", ", list.Items.Select(Write))}]",
        _ => value.Canonical,
    };
}
