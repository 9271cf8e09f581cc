using System.Text;
using Compliance.Text;
using Compliance.Types;
using Compliance.Vocabularies;

namespace Compliance.Authoring.Scaffolds;

/// <summary>Makes a declaration to fill in: the declaring company, and as comments everything that can be declared.</summary>
/// <param name="vocabulary">What can be declared.</param>
/// <param name="language">The language of keys and comments.</param>
public sealed class DeclarationScaffold(Vocabulary vocabulary, Language language)
{
    private readonly ScaffoldText _text = new(language);

    /// <summary>Makes the declaration.</summary>
    /// <param name="company">The id of the company.</param>
    /// <param name="asOf">The day of the judgement.</param>
    public string Make(string company, DateOnly asOf)
    {
        var text = new StringBuilder();
        text.Append(_text.Say(
                "# 没有写的就是没有申报；确实没有的清单写 []，确实没有的事实写“无”。去掉行首的“# ”并填写。\n判断日: ",
                "# What is not written is not declared; write [] for a list that is empty, and none for a fact that there really is not.\n# Take away '# ' and fill in.\nas_of: "))
            .Append(Scaffold.Iso(asOf)).Append('\n');
        foreach (var entity in vocabulary.Entities.Where(e => e.Cardinality == EntityCardinality.Principal))
        {
            text.Append(Name(entity.Label, entity.Id)).Append(":\n  ").Append(_text.Say("编号", "id")).Append(": ").Append(company).Append('\n');
            Fields(text, entity, "  ");
        }

        foreach (var entity in vocabulary.Entities)
        {
            if (entity.Cardinality != EntityCardinality.Single)
            {
                text.Append("\n# ").Append(Name(entity.CollectionLabel, entity.CollectionId)).Append(_text.Say(":    # ", $":    # {entity.CollectionLabel.En}")).Append("\n#   - ").Append(_text.Say("编号", "id")).Append(": \n");
                if (entity.Cardinality == EntityCardinality.Many)
                {
                    Fields(text, entity, "    ");
                }
            }
            else
            {
                text.Append("\n# ").Append(Name(entity.Label, entity.Id)).Append(":\n");
                Fields(text, entity, "  ");
            }
        }

        return text.ToString();
    }

    private void Fields(StringBuilder text, RecordType record, string indent)
    {
        foreach (var field in record.Fields)
        {
            text.Append("# ").Append(indent).Append(Name(field.Label, field.Id)).Append(":    # ").Append(_text.Say(string.Empty, $"{field.Label.En}: ")).Append(Allowed(field.Type)).Append('\n');
            if (field.Type is FactType.ObjectType nested)
            {
                Fields(text, nested.Definition, indent + "  ");
            }
        }
    }

    private string Allowed(FactType type) => type switch
    {
        FactType.CodeType code => string.Join(_text.Say("、", ", "), code.List.Codes.Select(c => Name(c.Label, c.Id))),
        FactType.ListType list => $"[{Allowed(list.Element)}]",
        FactType.MapType map => $"{{ {string.Join(", ", map.Keys.Codes.Select(c => Name(c.Label, c.Id)))}: {Allowed(map.Value)} }}",
        FactType.ReferenceType reference => _text.Say($"{reference.Target.Label.Zh}的编号", $"the id of a {reference.Target.Id}"),
        FactType.MoneyType money => $"{money.Currencies[0].Id} 1000000",
        { Kind: FactTypeKind.Boolean } => _text.Say("是、否", "true, false"),
        { Kind: FactTypeKind.Date } => "2026-01-31",
        { Kind: FactTypeKind.Period } => "2025-01-01..2025-12-31, 2025-01-01..",
        { Kind: FactTypeKind.Duration } => _text.Say("30日、3个月", "30 days, 3 months"),
        { Kind: FactTypeKind.Percent } => "30%",
        FactType.SimpleType simple => simple.Name.In(language),
        _ => type.ToString(),
    };

    private string Name(LocalizedText label, string id) => _text.Say(label.Zh, id);
}
