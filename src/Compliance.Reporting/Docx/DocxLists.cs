using System.Globalization;
using Compliance.Findings;
using Compliance.Findings.Decisions;
using Compliance.Findings.Explanations;
using Compliance.Reporting.Sections;
using Compliance.Reporting.Texts;
using Compliance.Reporting.Views;
using Compliance.Text;

namespace Compliance.Reporting.Docx;

/// <summary>What is no finding: questions, days that are not covered, claims, waivers, and what is gone from the baseline. Of what there is nothing, there is no heading.</summary>
internal sealed class DocxLists(IReadOnlyList<ReportListing> listings, CompanyNames companies, Language language, DocxBody body)
{
    // Of one claim that many things are made of, the first are named.
    private const int PlacesShown = 3;

    private readonly List<ComplianceReport> _reports = [.. listings.Select(l => l.Report)];

    /// <summary>Writes the questions to answer first, and how many facts are not asked for yet.</summary>
    public void WriteQuestions()
    {
        List<ReportListing> asked = [.. listings.Where(l => l.Questions.Items.Length > 0)];
        if (asked.Count == 0)
        {
            return;
        }

        body.Heading(1, Text(ReportWords.Questions));
        foreach (var listing in asked)
        {
            List<QuestionGroup> groups = [.. QuestionGroup.Now(listing.Questions.Items)];
            WriteCompany(listing.Report);
            body.Paragraph(Text(QuestionText.Heading(listing.Report, groups.Count)));
            foreach (var group in groups)
            {
                body.Paragraph(Text(group.Text), lead: Number(group.Number));
                foreach (var question in group.Facts)
                {
                    var label = group.Facts.Length > 1 ? $"{Text(QuestionText.Label(listing.Report, question))} · " : string.Empty;
                    body.Paragraph($"{label}{question.Fact.Path} · {Text(QuestionText.Waiting(question.Results, question.Then))}: {Text(QuestionText.Titles(question))}", "Dim");
                }
            }

            foreach (var rest in QuestionText.Rest(listing.Report))
            {
                body.Paragraph(Text(rest), "Dim");
            }

            if (listing.Questions.LeftOut > 0)
            {
                body.Paragraph(Text(LeftOutText.Of(LeftOutText.Questions, listing.Questions)));
            }
        }
    }

    /// <summary>Writes the days whose law is not registered, with the rules that would apply.</summary>
    public void WriteNotCovered()
    {
        List<ReportListing> gaps = [.. listings.Where(l => l.Report.Counts.NotCovered > 0)];
        if (gaps.Count > 0)
        {
            body.Heading(1, Text(NotCoveredText.Heading));
        }

        foreach (var listing in gaps)
        {
            WriteCompany(listing.Report);
            body.Paragraph(Text(NotCoveredText.Count(listing.Report.Counts.NotCovered)));
            foreach (var (before, count, rules) in NotCoveredText.ByDay(listing.NotCovered.Items))
            {
                body.Paragraph(string.Create(CultureInfo.InvariantCulture, $"{Text(before)} ({count}): {Text(rules)}"));
            }

            if (listing.NotCovered.LeftOut > 0)
            {
                body.Paragraph(Text(LeftOutText.Of(LeftOutText.NotCovered, listing.NotCovered)));
            }
        }
    }

    /// <summary>Writes the claims by which rules found nothing, each once with the things it is made of.</summary>
    public void WriteAsserted()
    {
        List<ReportListing> claiming = [.. listings.Where(l => l.Asserted.Items.Length > 0)];
        if (claiming.Count == 0)
        {
            return;
        }

        body.Heading(1, Text(AssertionText.Title));
        body.Paragraph(Text(AssertionText.Meaning), "Dim");
        foreach (var listing in claiming)
        {
            WriteCompany(listing.Report);
            using (var table = body.Table([3, 7, 7], Text(new("种类", "Kind")), Text(new("主张", "Claim")), Text(new("规则", "Rules"))))
            {
                foreach (var group in AssertionGroup.Of(listing.Asserted.Items))
                {
                    table.Row([Text(group.Kind.Label())], [.. Claim(group)], [Text(group.Decided)]);
                }
            }

            if (listing.Asserted.LeftOut > 0)
            {
                body.Paragraph(Text(LeftOutText.Of(LeftOutText.Claims, listing.Asserted)));
            }
        }
    }

    /// <summary>Writes the waivers, and what is to be looked at in them.</summary>
    public void WriteWaivers()
    {
        var waivers = WaiverLook.Of(_reports);
        if (waivers.Count == 0)
        {
            return;
        }

        body.Heading(1, Text(ReportWords.Waivers));
        foreach (var look in waivers)
        {
            var waiver = look.Waiver;
            body.Heading(2, string.Create(CultureInfo.InvariantCulture, $"{waiver.Id} · {Text(WordsOfDecisions.Label(look.State))} ({look.Findings})"));
            body.Paragraph(waiver.Reason);
            string?[] details = [waiver.Approver, $"{IsoDay.Of(waiver.Granted)} – {IsoDay.Of(waiver.Until)}", waiver.Reference, waiver.CompensatingMeasure];
            body.Paragraph(string.Join(" · ", details.OfType<string>()), "Dim");
            foreach (var notice in look.Notices)
            {
                body.Paragraph($"{notice.Code} {Text(notice.Message)} {Text(notice.Advice)}");
            }
        }
    }

    /// <summary>Writes what is gone from the baseline.</summary>
    public void WriteGone()
    {
        var gone = AbsentFinding.Of(_reports);
        if (gone.Count == 0)
        {
            return;
        }

        body.Heading(1, Text(ReportWords.Gone));
        using var table = body.Table([4, 3, 6, 4], Text(ReportWords.Company), Text(ReportWords.Outcome), Text(ReportWords.Rule), Text(ReportWords.Fingerprint));
        foreach (var absent in gone)
        {
            table.Row(
                [companies.Display(absent.Report), absent.Entry.Subject], [Text(absent.Entry.Kind.Label())], [Text(absent.Title), absent.Entry.Rule], [absent.Entry.Fingerprint]);
        }
    }

    private IEnumerable<string> Claim(AssertionGroup group)
    {
        yield return Text(group.Claim);
        foreach (var claim in group.Claims.Take(PlacesShown))
        {
            yield return group.HasOwnValues ? $"{claim.Path} = {Text(claim.Display)}" : claim.Path;
        }

        if (group.Claims.Count > PlacesShown)
        {
            var more = Number(group.Claims.Count - PlacesShown);
            yield return Text(new LocalizedText($"……另有 {more} 处", $"… and {more} more"));
        }
    }

    private void WriteCompany(ComplianceReport report)
    {
        if (listings.Count > 1)
        {
            body.Heading(2, companies.Display(report));
        }
    }

    private static string Number(int count) => count.ToString(CultureInfo.InvariantCulture);

    private string Text(LocalizedText text) => text.In(language);
}
