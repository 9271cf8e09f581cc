using Compliance.Types;
using Compliance.Vocabularies;

namespace Compliance.Rules.Precompiled.Writing;

/// <summary>Writes the vocabulary: what has a name first, then what refers to names.</summary>
internal sealed class VocabularyWriter(FormTables tables, FormSink sink)
{
    /// <summary>Writes the code lists and currencies, and the objects and entities without their fields.</summary>
    public void WriteNames(Vocabulary vocabulary)
    {
        sink.Count(vocabulary.CodeLists.Length);
        foreach (var list in vocabulary.CodeLists)
        {
            Write(list);
        }

        sink.Count(vocabulary.Currencies.Length);
        foreach (var currency in vocabulary.Currencies)
        {
            Write(currency);
        }

        sink.Count(vocabulary.Objects.Length);
        foreach (var item in vocabulary.Objects)
        {
            WriteHead(item);
        }

        sink.Count(vocabulary.Entities.Length);
        foreach (var entity in vocabulary.Entities)
        {
            WriteHead(entity);
            sink.Byte((byte)entity.Cardinality);
            sink.Text(entity.CollectionId);
            sink.Localized(entity.CollectionLabel);
            sink.Flag(entity.MayBeNone);
        }
    }

    /// <summary>Writes the fields of objects and entities, and what entities are shown and dated by.</summary>
    public void WriteFields(Vocabulary vocabulary)
    {
        foreach (var record in tables.Records.Things)
        {
            sink.Count(record.Fields.Length);
            foreach (var field in record.Fields)
            {
                Write(field);
            }
        }

        foreach (var entity in vocabulary.Entities)
        {
            sink.Place(entity.DisplayField?.Slot);
            sink.Place(entity.TimeField?.Slot);
        }
    }

    private void Write(CodeList list)
    {
        sink.Text(list.Id);
        sink.Localized(list.Label);
        sink.Span(list.Span);
        sink.Count(list.Codes.Length);
        foreach (var code in list.Codes)
        {
            sink.Text(code.Id);
            sink.Localized(code.Label);
        }
    }

    private void Write(Currency currency)
    {
        sink.Text(currency.Id);
        sink.Localized(currency.Label);
        sink.Localized(currency.Unit);
        sink.Count(currency.Words.Length);
        foreach (var word in currency.Words)
        {
            sink.Text(word);
        }

        sink.Count(currency.Decimals);
        sink.Span(currency.Span);
    }

    private void WriteHead(RecordType record)
    {
        sink.Text(record.Id);
        sink.Localized(record.Label);
        sink.Span(record.Span);
    }

    private void Write(Field field)
    {
        sink.Text(field.Id);
        sink.Localized(field.Label);
        sink.Count(tables.TypeOf(field.Type));
        sink.OptionalNumber(field.Minimum);
        sink.OptionalNumber(field.Maximum);
        sink.Span(field.Span);
        sink.Flag(field.MayBeNone);
        sink.Localized(field.Unread);
    }
}
