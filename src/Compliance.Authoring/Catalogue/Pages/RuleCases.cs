using System.Collections.Immutable;
using Compliance.Authoring.Cases;
using Compliance.Declarations;
using Compliance.Facts;
using Compliance.Text;

namespace Compliance.Authoring.Catalogue.Pages;

/// <summary>The cases of a rule as examples: the first that fails and the first that holds are open, the others folded.</summary>
internal static class RuleCases
{
    public static void Write(ImmutableArray<BoundCase> cases, SitePage page)
    {
        if (cases.IsEmpty)
        {
            return;
        }

        page.Section("cases", new($"{SiteWords.Cases.Zh}（{cases.Length}）", $"{SiteWords.Cases.En} ({cases.Length})"));
        var shown = new HashSet<bool>();
        foreach (var one in cases)
        {
            var outcomes = one.Case.Expectation.Results.Select(r => r.Outcome).Distinct().ToList();
            var isExample = outcomes is [ExpectedOutcome.Violation or ExpectedOutcome.Caution or ExpectedOutcome.Opportunity or ExpectedOutcome.Satisfied] && shown.Add(outcomes[0] == ExpectedOutcome.Satisfied);
            page.Html.Raw($"<details class=\"case\"{(isExample ? " open" : string.Empty)}><summary>");
            foreach (var outcome in outcomes)
            {
                page.Html.Raw($"<span class=\"outcome {outcome.ToString().ToLowerInvariant()}\">").Text(Word(outcome)).Raw("</span> ");
            }

            page.Html.Text(one.Case.Name);
            if ((one.Case.AsOf ?? one.Declaration?.AsOf) is { } day)
            {
                page.Html.Raw(" <span class=\"dim\">").Plain(IsoDay.Of(day)).Raw("</span>");
            }

            page.Html.Raw("</summary>\n");
            WriteFacts(one.Declaration, page);
            page.Html.Raw("<p class=\"dim\">→ ");
            var lines = one.Case.Expectation.Results.Select(r => r.Line()).ToList();
            page.Html.Text(new(string.Join("；", lines.Select(l => l.Zh)), string.Join("; ", lines.Select(l => l.En)))).Raw("</p></details>\n");
        }

        page.EndSection();
    }

    private static LocalizedText Word(ExpectedOutcome outcome) => new(ResultText.Word(outcome).Zh, ResultText.Word(outcome).En.Replace('_', ' '));

    private static void WriteFacts(Declaration? declaration, SitePage page)
    {
        page.Html.Raw("<ul class=\"facts\">\n");
        foreach (var set in declaration?.Sets ?? [])
        {
            if (set is { State: EntitySetState.Complete, Items.IsEmpty: true })
            {
                page.Html.Raw("<li>").Text(set.Type.CollectionLabel).Raw(": ").Text(new("无", "none")).Raw("</li>\n");
            }

            foreach (var item in set.Items.Where(i => i.Facts.Span != default))
            {
                page.Html.Raw("<li><b>").Text(set.Type.Label).Raw("</b> <code>").Plain(item.Id).Raw("</code>");
                WriteRecord(item.Facts, page);
                page.Html.Raw("</li>\n");
            }
        }

        page.Html.Raw("</ul>\n");
    }

    private static void WriteRecord(RecordValue record, SitePage page)
    {
        var fields = record.Type.Fields.Where(f => record[f] is not null).ToList();
        if (fields.Count == 0)
        {
            return;
        }

        page.Html.Raw("<ul>");
        foreach (var field in fields)
        {
            page.Html.Raw("<li>").Text(field.Label).Raw(": ");
            WriteValue(record[field]!, page);
            page.Html.Raw("</li>");
        }

        page.Html.Raw("</ul>");
    }

    private static void WriteValue(FactValue value, SitePage page)
    {
        switch (value)
        {
            case RecordValue nested:
                WriteRecord(nested, page);
                break;
            case ListValue { Items: [RecordValue, ..] items }:
                foreach (var item in items.OfType<RecordValue>())
                {
                    WriteRecord(item, page);
                }

                break;
            default:
                page.Html.Text(value.Display);
                break;
        }
    }
}
