using Compliance.Binding;
using Compliance.Diagnostics;
using Compliance.Text;
using Compliance.Types;

namespace Compliance.Vocabularies;

/// <summary>Reads the entities of a vocabulary, first without their fields, for types refer to entities.</summary>
internal sealed class EntityBinder(NameRules names, DiagnosticBag diagnostics)
{
    private static readonly LocalizedText CardinalityWord = new("数目", "cardinality");
    private static readonly LocalizedText TextField = new("文本", "text");
    private static readonly LocalizedText TimeField = new("日期或期间", "date or period");

    /// <summary>The words of how many a declaration holds.</summary>
    public static readonly EnumWords<EntityCardinality> Cardinalities = new(
        new(EntityCardinality.Many, "many", "多个", "many"),
        new(EntityCardinality.Single, "single", "单个", "single"),
        new(EntityCardinality.Principal, "principal", "申报主体", "principal"));

    private readonly NameRegister _register = new(VocabularyKeywords.Entity, diagnostics);
    private SourceSpan? _principal;

    /// <summary>Reads everything but the fields. What is missing is reported and takes the id's place, so that references to the entity do not fail too.</summary>
    public EntityType Bind(DeclaredParts parts, int index)
    {
        names.CheckKeyId(parts.Id, parts.Key.Span);
        _register.Add(parts.Id, parts, parts.Key.Span);
        var label = Label(parts);
        var cardinalityNode = parts.Optional(VocabularyKeywords.Cardinality);
        var cardinality = ScalarReading.Word(cardinalityNode, Cardinalities, CardinalityWord, diagnostics) ?? EntityCardinality.Many;
        if (cardinality == EntityCardinality.Principal)
        {
            CheckPrincipal(cardinalityNode!.Span);
        }

        var collectionNode = cardinality == EntityCardinality.Single
            ? parts.Optional(VocabularyKeywords.Collection)
            : parts.Required(VocabularyKeywords.Collection, VocabularyKeywords.Entity);
        var collection = MappingReader.Open(collectionNode, VocabularyKeywords.CollectionName, diagnostics) is { } reader
            ? Collection(reader, parts, cardinality, label)
            : null;
        label ??= LocalizedText.Same(parts.Id);
        var mayBeNone = NonePolicy.OfEntity(parts.Optional(VocabularyKeywords.None), cardinality, diagnostics);
        return new EntityType(parts.Id, label, cardinality, collection?.Id ?? parts.Id, collection?.Label ?? label, index, parts.Key.Span) { MayBeNone = mayBeNone };
    }

    /// <summary>Finds the display and time fields once the fields are known.</summary>
    public void BindRoles(DeclaredParts parts, EntityType entity)
    {
        entity.DisplayField = Role(parts, VocabularyKeywords.Display, entity, TextField, static k => k is FactTypeKind.Text);
        entity.TimeField = Role(parts, VocabularyKeywords.Time, entity, TimeField, static k => k is FactTypeKind.Date or FactTypeKind.Period);
        if (entity.TimeField is { MayBeNone: true } time)
        {
            diagnostics.Add(VocabularyDiagnostics.NoneOfTime(time.Span, time));
        }
    }

    private LocalizedText? Label(DeclaredParts parts)
    {
        var label = LocatedLabel.Read(parts.Required(VocabularyKeywords.Label, VocabularyKeywords.Entity), diagnostics);
        if (label is not null)
        {
            names.CheckKeyLabel(label);
            _register.Add(label.Text.Zh, parts, label.NameSpan);
        }

        return label?.Text;
    }

    private void CheckPrincipal(SourceSpan span)
    {
        if (_principal is { } first)
        {
            diagnostics.Add(VocabularyDiagnostics.SecondPrincipal(span, first));
        }

        _principal ??= span;
    }

    private (string Id, LocalizedText Label)? Collection(MappingReader reader, DeclaredParts parts, EntityCardinality cardinality, LocalizedText? label)
    {
        var id = reader.Required(VocabularyKeywords.Id);
        var texts = (Id: ScalarReading.Text(id, diagnostics), Label: LocatedLabel.Read(reader.Node, diagnostics, VocabularyKeywords.Id));
        if (texts is not ({ } idText, { } named))
        {
            return null;
        }

        names.CheckKeyId(idText, id!.Span);
        names.CheckKeyLabel(named);

        // The declaring company and the others are declared under two keys of one file, so these must differ.
        var isPrincipal = cardinality == EntityCardinality.Principal;
        _register.Add(idText, isPrincipal && idText == parts.Id ? reader : parts, id.Span);
        _register.Add(named.Text.Zh, isPrincipal && named.Text.Zh == label?.Zh ? reader : parts, named.NameSpan);
        return (idText, named.Text);
    }

    private Field? Role(DeclaredParts parts, Keyword key, EntityType entity, LocalizedText needed, Func<FactTypeKind, bool> fits)
    {
        var node = parts.Optional(key);
        if (ScalarReading.Text(node, diagnostics) is not { } name)
        {
            return null;
        }

        if (entity.Find(name) is not { } field)
        {
            diagnostics.Add(VocabularyDiagnostics.UnknownField(node!.Span, entity.Label, name, [.. entity.Fields.Select(f => f.Id), .. entity.Fields.Select(f => f.Label.Zh)]));
            return null;
        }

        if (!fits(field.Type.Kind))
        {
            diagnostics.Add(VocabularyDiagnostics.FieldTypeUnfit(node!.Span, name, needed));
            return null;
        }

        return field;
    }
}
