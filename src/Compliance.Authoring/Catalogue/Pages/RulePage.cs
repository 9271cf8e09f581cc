using Compliance.Law;
using Compliance.Reporting.Texts;
using Compliance.Reporting.Texts.Explaining;
using Compliance.Evaluation.Time;
using Compliance.Rules;
using Compliance.Text;

namespace Compliance.Authoring.Catalogue.Pages;

/// <summary>The page of a rule: the law in its words, who, when, what, exceptions, what a breach threatens, what a finding says, cases, days in force.</summary>
internal static class RulePage
{
    public static SiteFile Of(Rule rule, CatalogueContents contents, Language language)
    {
        var page = new SitePage(contents, SitePath.Rule(rule.Id), language, rule.Title);
        WriteHead(rule, contents, page);
        RuleLaw.Write(rule, contents, page);
        WriteWho(rule, page);
        page.Section("when", SiteWords.When);
        Outline.Write(rule.AppliesWhen, rule.SubjectVariable, page);
        page.EndSection();
        page.Section("what", SiteWords.What(rule.RequirementKind));
        Outline.Write(rule.Requirement, rule.SubjectVariable, page);
        page.EndSection();
        WriteExceptions(rule, contents, page);
        RuleTermList.Write(rule, contents, page);
        RuleConsequence.Write(rule, contents, page);
        WriteFinding(rule, page);
        RuleCases.Write(contents.CasesOf(rule), page);
        WriteHistory(rule, page);
        return page.Close();
    }

    private static void WriteHead(Rule rule, CatalogueContents contents, SitePage page)
    {
        var pack = contents.PackOf(rule);
        page.Html.Raw("<p class=\"crumbs\">");
        page.Link(SitePath.Packs, SiteWords.Packs).Html.Raw(" › ");
        page.Link(SitePath.Pack(pack), pack.Title).Html.Raw("</p>\n").Element("h1", rule.Title)
            .Raw("<p class=\"identity\"><code>").Plain(rule.Id).Raw("</code></p>\n<ul class=\"marks\">")
            .Element("li", rule.Modality.Label()).Element("li", new LocalizedText($"严重程度：{rule.Severity.Label().Zh}", $"severity: {rule.Severity.Label().En}"), $" class=\"{rule.Severity.ToString().ToLowerInvariant()}\"");
        if (rule.IsSafetyBottomLine)
        {
            page.Html.Element("li", SiteWords.BottomLine, " class=\"critical\"");
        }

        page.Html.Raw("</ul>\n");
        if (!rule.FormerIds.IsEmpty)
        {
            page.Html.Element("p", new LocalizedText($"曾用编号：{string.Join('、', rule.FormerIds)}", $"Former ids: {string.Join(", ", rule.FormerIds)}"), " class=\"dim\"");
        }
    }

    private static void WriteWho(Rule rule, SitePage page)
    {
        page.Section("who", SiteWords.Who).Html.Raw("<dl>\n").Element("dt", SiteWords.Subject).Raw("<dd>");
        page.Link(SitePath.Entity(rule.Subject), rule.Subject.Label).Html.Raw("</dd>\n");
        WriteBound(rule, page);
        if (rule.DaysFrom is { } from)
        {
            page.Html.Element("dt", new LocalizedText("逐日检查，自", "Each day from")).Element("dd", from.Label);
        }

        page.Html.Raw("</dl>\n");
        page.EndSection();
    }

    // By the articles in the words of the law, then by the clauses.
    private static void WriteBound(Rule rule, SitePage page)
    {
        var words = rule.Basis.Where(c => c.Article?.Addressee is not null).Select(c => (c.Article!.Addressee!.Words.Text, Tag: LawQuote.Tag(c.Source))).Distinct().ToList();
        var clauses = rule.Clauses.SelectMany(c => c.Binds, (c, who) => (Who: who, c.Id)).GroupBy(b => b.Who, b => b.Id).ToList();
        if (words.Count + clauses.Count > 0)
        {
            page.Html.Element("dt", SiteWords.Binds);
        }

        foreach (var (text, tag) in words)
        {
            page.Html.Element("dd", text, tag);
        }

        foreach (var who in clauses)
        {
            var ids = string.Join(", ", who);
            page.Html.Element("dd", new LocalizedText($"{who.Key.Zh}（{ids}）", $"{who.Key.En} ({ids})"));
        }
    }

    private static void WriteExceptions(Rule rule, CatalogueContents contents, SitePage page)
    {
        if (rule.Exceptions.IsEmpty)
        {
            return;
        }

        page.Section("exceptions", SiteWords.Exceptions);
        foreach (var exception in rule.Exceptions)
        {
            page.Html.Element("h3", exception.Label);
            foreach (var citation in exception.Basis)
            {
                RuleLaw.WriteCitation(citation, contents, page);
            }

            Outline.Write(exception.When, rule.SubjectVariable, page);
        }

        page.EndSection();
    }

    private static void WriteFinding(Rule rule, SitePage page)
    {
        page.Section("finding", SiteWords.Finding).Html.Raw("<dl>\n")
            .Element("dt", SiteWords.Message).Element("dd", RuleSpeech.Of(rule.Message, rule.SubjectVariable))
            .Element("dt", SiteWords.Remedy).Element("dd", RuleSpeech.Of(rule.Remedy, rule.SubjectVariable), " class=\"remedy\"").Raw("</dl>\n");
        page.EndSection();
        if (rule.Note is { } note)
        {
            page.Section("note", SiteWords.Note).Html.Element("p", note);
            page.EndSection();
        }
    }

    private static void WriteHistory(Rule rule, SitePage page)
    {
        List<(LocalizedText Name, EffectivePeriod InForce)> rows = [.. rule.Basis.Select(c => (c.Display, c.InForce))];
        if (rule.Clause is { } clause)
        {
            rows.Add((ClauseText.Place(clause), clause.Instrument.InForce));
        }

        page.Section("history", SiteWords.History);
        PeriodPicture.Write("law", "history", rows.Distinct(), page);
        foreach (var line in EarlierDays.Of(LawTimeline.Of(rule)))
        {
            page.Html.Element("p", line);
        }

        page.EndSection();
    }
}
