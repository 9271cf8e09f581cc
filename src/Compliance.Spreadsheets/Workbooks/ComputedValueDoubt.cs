namespace Compliance.Spreadsheets.Workbooks;

/// <summary>Why the value of a formula may be out of date.</summary>
internal enum ComputedValueDoubt
{
    /// <summary>The workbook says that its formulas are to be computed when it is opened, or by hand only.</summary>
    NotComputed,

    /// <summary>The formula takes the day or the moment at which it is computed, or chance.</summary>
    Moment,

    /// <summary>The formula takes values of another workbook.</summary>
    OtherWorkbook,
}
