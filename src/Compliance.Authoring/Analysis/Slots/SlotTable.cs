using Compliance.Authoring.Analysis.Conditions;
using Compliance.Authoring.Analysis.Facts;
using Compliance.Authoring.Analysis.Symbols;
using Compliance.Binding;
using Compliance.Binding.Shapes;
using Compliance.Text.Cultures;

namespace Compliance.Authoring.Analysis.Slots;

/// <summary>What may stand where, from the tables of keys that the binders are held to.</summary>
internal sealed class SlotTable(AuthoringNames names)
{
    private static readonly Dictionary<(string Shape, string Key), SymbolKind> Ids = new()
    {
        [("rule", "id")] = SymbolKind.Rule,
        [("source", "id")] = SymbolKind.Source,
        [("pack", "id")] = SymbolKind.Pack,
        [("clause", "id")] = SymbolKind.Clause,
        [("parameter", "id")] = SymbolKind.Parameter,
        [("mitigation", "id")] = SymbolKind.Mitigation,
        [("legal-order", "id")] = SymbolKind.LegalOrder,
        [("calendar", "id")] = SymbolKind.Calendar,
    };

    /// <summary>Gets the slot of a whole file.</summary>
    public Slot OfFile(MappingShape shape) => new ShapeSlot(shape, this);

    /// <summary>Gets the slot of a declaration.</summary>
    public Slot OfDeclaration() => new DeclarationSlot(names);

    /// <summary>Gets the slot of the value of a key.</summary>
    public Slot? OfRow(MappingShape shape, ShapeKey row, Frame frame)
    {
        if (Ids.TryGetValue((shape.Id, row.Key.Id), out var kind))
        {
            return new DefinitionSlot((id, _) => new Symbol(kind, string.Empty, id));
        }

        return (shape.Id, row.Key.Id) switch
        {
            ("definition", "id") => new DefinitionSlot((id, at) => new Symbol(SymbolKind.Definition, names.Entity(at?.Find("subject"))?.Id ?? string.Empty, id)),
            ("article", "article") => new DefinitionSlot((number, at) => new Symbol(SymbolKind.Article, NameSlot.SourceOf(at), number)),
            ("rule", "days_from") => new FieldNameSlot(names, at => names.Entity(at?.Find("subject"))),
            ("entity", "display" or "time") => new FieldNameSlot(names, at => names.Entity(at?.Key)),
            ("addressee", "identified_by") => new AnyOfSlot(new IdentifierSlot(names), new ListSlot(new IdentifierSlot(names))),
            ("expected-result" or "expected-finding", "subject") => new FactPathSlot(names),
            ("expected-result" or "expected-finding", "missing") => new ListSlot(new FactPathSlot(names)),
            (_, "cites") => new ListSlot(new CitedSlot(names)),
            _ => OfForm(row.Form, frame),
        };
    }

    private Slot? OfForm(ValueForm form, Frame frame) => form switch
    {
        ValueForm.Simple simple => OfKind(simple.Kind, frame),
        ValueForm.Word word => new WordSlot(word.Choices),
        ValueForm.List { MayBeOne: true } list => OfForm(list.Item, frame) is { } item ? new AnyOfSlot(item, new ListSlot(item)) : null,
        ValueForm.List list => new ListSlot(OfForm(list.Item, frame)),
        ValueForm.Mapping mapping => new ShapeSlot(mapping.Shape(), this),
        ValueForm.Table table => OfTable(table, frame),
        ValueForm.OneOf choice => choice.Forms.Select(f => OfForm(f, frame)).OfType<Slot>().ToList() is { Count: > 0 } slots ? new AnyOfSlot([.. slots]) : null,
        _ => null,
    };

    private TableSlot OfTable(ValueForm.Table table, Frame frame) => new TableSlot(OfForm(table.Value, frame), table.Value switch
    {
        ValueForm.Mapping mapping => mapping.Shape().Id switch
        {
            "code-list" => static (id, _) => new Symbol(SymbolKind.CodeList, string.Empty, id),
            "object" => static (id, _) => new Symbol(SymbolKind.Object, string.Empty, id),
            "entity" => static (id, _) => new Symbol(SymbolKind.Entity, string.Empty, id),
            "currency" => static (id, _) => new Symbol(SymbolKind.Currency, string.Empty, id),
            "field" => static (id, at) => new Symbol(SymbolKind.Field, OwnerOf(at), id),
            _ => null,
        },
        ValueForm.Simple { Kind: ValueKind.LocalizedText } => static (id, at) => new Symbol(SymbolKind.Code, at.Outer?.Key ?? string.Empty, id),
        _ => null,
    });

    // fields stands in the record, and the record in the table of entities or of objects.
    private static string OwnerOf(Frame fields)
    {
        var record = fields.Outer;
        return record?.Outer?.Key is "objects" or VocabularyWords.ObjectsZh ? $"object {record.Key}" : record?.Key ?? string.Empty;
    }

    private Slot? OfKind(ValueKind kind, Frame frame) => kind switch
    {
        ValueKind.LocalizedText => new LanguageSlot(null),
        ValueKind.Template => new LanguageSlot(new TemplateSlot(ScopeOf(frame), names)),
        ValueKind.InForce => new InForceSlot(),
        ValueKind.Truth => new WordSlot([new Keyword(CommonWords.True, CommonWords.TrueZh), new Keyword(CommonWords.False, CommonWords.FalseZh)]),
        ValueKind.Type => new TypeSlot(names),
        ValueKind.Fact => frame.Outer?.Own("id") is { } id && names.Parameter(id) is { } parameter ? new FactSlot(parameter.Type, names) : null,
        ValueKind.Condition => ScopeOf(frame) is { } scope ? new ConditionSlot(scope, names) : null,
        ValueKind.Expression => ScopeOf(frame) is { } scope ? new OperandSlot(null, scope, names) : null,
        ValueKind.Declaration or ValueKind.Excerpt => new DeclarationSlot(names),
        ValueKind.Text or ValueKind.Day or ValueKind.Days or ValueKind.DayCount or ValueKind.Whole => null,
        _ => new NameSlot(kind, names),
    };

    private ConditionScope? ScopeOf(Frame frame) => names.Entity(frame.Find("subject")) is { } subject ? ConditionScope.Of(subject) : null;
}
