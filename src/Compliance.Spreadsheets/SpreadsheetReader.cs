using Compliance.Declarations;
using Compliance.Diagnostics;

namespace Compliance.Spreadsheets;

/// <summary>Reads declarations from workbooks and folders of CSV files. Bad input is never an exception.</summary>
/// <param name="declarations">The reader of declarations, which knows the vocabulary.</param>
public sealed class SpreadsheetReader(DeclarationReader declarations)
{
    private readonly DeclarationReader _declarations = declarations ?? throw new ArgumentNullException(nameof(declarations));

    /// <summary>Reads a workbook (.xlsx): a sheet for each list.</summary>
    /// <param name="path">Where the file is, which is also the name shown in reports.</param>
    public DeclarationResult FromWorkbook(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        var diagnostics = new DiagnosticBag();
        return _declarations.FromTables(WorkbookSheets.Read(path, diagnostics), path.Replace('\\', '/'), diagnostics);
    }

    /// <summary>Reads a folder: a CSV file in UTF-8 for each list.</summary>
    /// <param name="path">Where the folder is, which is also the name shown in reports.</param>
    public DeclarationResult FromFolder(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        var diagnostics = new DiagnosticBag();
        return _declarations.FromTables(CsvSheets.Read(path, diagnostics), path.Replace('\\', '/'), diagnostics);
    }
}
