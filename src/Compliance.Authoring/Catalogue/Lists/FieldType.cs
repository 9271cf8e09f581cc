using System.Globalization;
using Compliance.Types;

namespace Compliance.Authoring.Catalogue.Lists;

/// <summary>The type of a field in words, with links to what it names.</summary>
internal static class FieldType
{
    public static void Write(Field field, SitePage page)
    {
        Write(field.Type, page);
        if (field.Minimum is not null || field.Maximum is not null)
        {
            page.Html.Plain($" {Number(field.Minimum)}..{Number(field.Maximum)}");
        }

        if (field.MayBeNone)
        {
            page.Html.Raw(" ").Text(new("，可写“无”", ", or none"));
        }
    }

    private static void Write(FactType type, SitePage page)
    {
        switch (type)
        {
            case FactType.CodeType code:
                page.Link(SitePath.Codes, code.List.Label, code.List.Id);
                break;
            case FactType.ObjectType nested:
                page.Link(SitePath.Objects, nested.Definition.Label, nested.Definition.Id);
                break;
            case FactType.ReferenceType reference:
                page.Html.Text(new("引用 ", "a reference to "));
                page.Link(SitePath.Entity(reference.Target), reference.Target.Label);
                break;
            case FactType.ListType list:
                page.Html.Text(new("列表：", "list of "));
                Write(list.Element, page);
                break;
            case FactType.MapType map:
                page.Html.Text(new("按 ", "for each of "));
                page.Link(SitePath.Codes, map.Keys.Label, map.Keys.Id).Html.Text(new(" 分别：", ": "));
                Write(map.Value, page);
                break;
            case FactType.MoneyType money:
                page.Html.Text(new("金额 ", "an amount in ")).Plain(string.Join(", ", money.Currencies.Select(c => c.Id)));
                break;
            case FactType.SimpleType simple:
                page.Html.Text(simple.Name);
                break;
            default:
                page.Html.Plain(type.ToString());
                break;
        }
    }

    private static string Number(decimal? number) => number?.ToString(CultureInfo.InvariantCulture) ?? string.Empty;
}
