using System.Xml;

namespace Compliance.Spreadsheets.Workbooks;

/// <summary>Reads the texts that cells share.</summary>
internal static class SharedTexts
{
    /// <summary>Reads all of them, within the budget.</summary>
    public static IReadOnlyList<string> Read(XmlReader xml, WorkbookBudget budget)
    {
        var texts = new List<string>();
        using (xml)
        {
            while (xml.Read())
            {
                if (xml.IsMain("si"))
                {
                    var text = OfficeXml.RunsOf(xml);
                    budget.Take(text.Length);
                    texts.Add(text);
                }
            }
        }

        return texts;
    }
}
