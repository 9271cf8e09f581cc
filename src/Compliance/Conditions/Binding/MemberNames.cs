using Compliance.Binding;
using Compliance.Facts;
using Compliance.Vocabularies;

namespace Compliance.Conditions.Binding;

/// <summary>Knows what can follow a dot, without reporting anything.</summary>
internal static class MemberNames
{
    /// <summary>Gets the entity or object whose fields a value has, or <see langword="null"/>.</summary>
    public static RecordType? RecordOf(FactType? type) => type switch
    {
        FactType.ReferenceType reference => reference.Target,
        FactType.ObjectType record => record.Definition,
        _ => null,
    };

    /// <summary>Gets the fields and definitions of an entity or object, by id and label.</summary>
    public static IEnumerable<string> Of(RecordType record, BindingContext context)
    {
        var fields = record.Fields.SelectMany(f => new[] { f.Id, f.Label.Zh });
        return record is EntityType entity ? fields.Concat(context.Definitions.Names(entity)) : fields;
    }

    /// <summary>Gets the type of a part of a value, or <see langword="null"/> when it has no such part or a definition gives it.</summary>
    public static FactType? TypeOf(FactType type, string name) => type switch
    {
        FactType.MapType map => map.Keys.Find(name) is null ? null : map.Value,
        { Kind: FactTypeKind.Period } => RuleWords.From.Matches(name) || RuleWords.To.Matches(name) ? FactType.Date : null,
        _ => RecordOf(type)?.Find(name)?.Type,
    };
}
