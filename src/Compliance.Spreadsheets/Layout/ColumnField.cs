using Compliance.Text.Cultures;
using Compliance.Types;
using Compliance.Vocabularies;

namespace Compliance.Spreadsheets.Layout;

/// <summary>What a column holds.</summary>
/// <param name="Path">The ids of the field and the objects it lies in; empty for a column that is not read.</param>
/// <param name="Type">The type of the field, where it is known.</param>
/// <param name="Unit">The unit of its numbers, where the head says one.</param>
internal sealed record ColumnField(string[] Path, FactType? Type, string? Unit)
{
    /// <summary>Finds the field that a head names.</summary>
    /// <param name="head">What the head says.</param>
    /// <param name="type">What the rows are; <see langword="null"/> where any name goes.</param>
    /// <param name="vocabulary">What registers the currencies of units.</param>
    /// <returns>The field; <see langword="null"/> for no field of the type.</returns>
    public static ColumnField? Of(string head, RecordType? type, Vocabulary vocabulary)
    {
        if (FieldNames.IsSince(head))
        {
            return new ColumnField([FieldNames.Since], FactType.Date, Unit: null);
        }

        if (ByPath(head.Split('.'), type, unit: null) is { } whole)
        {
            return whole;
        }

        var (name, unit) = HeadUnit.Split(head, vocabulary);
        return unit is not null && ByPath(name.Split('.'), type, unit) is { } withUnit ? withUnit
            : head.LastIndexOf('.') is > 0 and var point ? Of(head[(point + 1)..], type, vocabulary)
            : null;
    }

    private static ColumnField? ByPath(string[] names, RecordType? type, string? unit)
    {
        var isAny = type is null;
        var ids = new string[names.Length];
        FactType? at = null;
        for (var i = 0; i < names.Length; i++)
        {
            var name = names[i].Trim();
            if (i == 0 && FieldNames.IsId(name) && type?.Find(name) is null)
            {
                ids[i] = "id";
                type = null;
            }
            else if (type is not null && FieldNames.Find(type, name) is { } field)
            {
                ids[i] = field.Id;
                at = field.Type;
                type = (at as FactType.ObjectType)?.Definition;
            }
            else if (at?.Kind == FactTypeKind.Period && Text.TextEquality.KeyOf(name) is "from" or "to" or CommonWords.FromZh or CommonWords.ToZh && i > 0)
            {
                ids[i] = Text.TextEquality.KeyOf(name);
                at = FactType.Date;
            }
            else if (at is FactType.MapType || (isAny && i == 0))
            {
                ids[i] = name;
                at = (at as FactType.MapType)?.Value;
                type = (at as FactType.ObjectType)?.Definition;
            }
            else
            {
                return null;
            }
        }

        return new ColumnField(ids, at, unit);
    }
}
