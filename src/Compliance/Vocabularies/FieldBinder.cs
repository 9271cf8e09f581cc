using System.Collections.Immutable;
using Compliance.Binding;
using Compliance.Diagnostics;
using Compliance.Literals;
using Compliance.Syntax;
using Compliance.Types;
using Compliance.Vocabularies.Shapes;

namespace Compliance.Vocabularies;

/// <summary>Reads the fields of entities and objects.</summary>
internal sealed class FieldBinder(TypeParser types, NameRules names, DiagnosticBag diagnostics)
{
    /// <summary>Reads the fields of one entity or object from all files that declare some.</summary>
    public ImmutableArray<Field> Bind(DeclaredParts parts, RecordType owner)
    {
        var register = new NameRegister(VocabularyKeywords.Field, diagnostics);
        var fields = ImmutableArray.CreateBuilder<Field>();
        foreach (var entry in parts.Entries(VocabularyKeywords.Fields, VocabularyKeywords.Field))
        {
            names.CheckKeyId(entry.Key.Text, entry.Key.Span);
            register.Add(entry.Key.Text, entry, entry.Key.Span);
            if (Bind(entry, owner, fields.Count, register) is { } field)
            {
                fields.Add(field);
            }
        }

        return fields.DrainToImmutable();
    }

    private Field? Bind(MappingEntry entry, RecordType owner, int slot, NameRegister register)
    {
        if (MappingReader.Open(entry.Value, VocabularyShapes.Field, diagnostics) is not { } reader)
        {
            return null;
        }

        var label = LocatedLabel.Read(reader.Required(VocabularyKeywords.Label), diagnostics);
        if (label is not null)
        {
            names.CheckKeyLabel(label);
            register.Add(label.Text.Zh, entry, label.NameSpan);
        }

        var typeNode = reader.Required(VocabularyKeywords.Type);
        var currencyNode = reader.Optional(VocabularyKeywords.Currency);
        var currencies = CurrencyBinder.Named(currencyNode, types.Currencies, diagnostics);
        var type = ScalarReading.Text(typeNode, diagnostics) is { } text ? types.Parse(text, typeNode!.Span, currencies) : null;
        if (currencyNode is not null && type is not null && CurrencyBinder.MoneyIn(type) is null)
        {
            diagnostics.Add(VocabularyDiagnostics.CurrencyNotAllowed(currencyNode.Span));
        }

        var minimum = Bound(reader.Optional(VocabularyKeywords.Minimum), type);
        var maximum = Bound(reader.Optional(VocabularyKeywords.Maximum), type);
        if (minimum > maximum)
        {
            diagnostics.Add(VocabularyDiagnostics.BoundsReversed(reader.Optional(VocabularyKeywords.Maximum)!.Span));
        }

        var mayBeNone = NonePolicy.OfField(reader.Optional(VocabularyKeywords.None), type, diagnostics);
        var unread = ScalarReading.Localized(reader.Optional(VocabularyKeywords.Unread), diagnostics);
        reader.Finish();
        return label is null || type is null ? null : new Field(entry.Key.Text, label.Text, type, slot, owner, minimum, maximum, entry.Span) { MayBeNone = mayBeNone, Unread = unread };
    }

    private decimal? Bound(LocatedNode? node, FactType? type)
    {
        if (node is null || type is null)
        {
            return null;
        }

        var number = type switch
        {
            FactType.ListType list => list.Element,
            FactType.MapType map => map.Value,
            _ => type,
        };
        if (!number.IsNumeric)
        {
            diagnostics.Add(VocabularyDiagnostics.BoundNotAllowed(node.Span));
            return null;
        }

        if (ScalarReading.Text(node, diagnostics) is not { } text)
        {
            return null;
        }

        if (number is not FactType.MoneyType money)
        {
            return NumberText.Read(text.Trim(), number.Kind, node.Span, diagnostics);
        }

        // Of several currencies only nought is a bound: it is nought in each.
        if (MoneyText.Read(text.Trim(), money, types.Currencies, node.Span, diagnostics) is not { } bound)
        {
            return null;
        }

        if (money.Only is null && bound.Currency is not null)
        {
            diagnostics.Add(VocabularyDiagnostics.BoundOfSeveralCurrencies(node.Span));
            return null;
        }

        return bound.Amount;
    }
}
