using Compliance.Spreadsheets.Formats;

namespace Compliance.Spreadsheets.Workbooks;

/// <summary>The formats that files name by number only (ECMA-376 part 1, 18.8.30). Those of single locales are shown by each machine in its own way.</summary>
internal static class BuiltInFormats
{
    /// <summary>Gets the format of a number.</summary>
    public static NumberFormat Of(int id) => id switch
    {
        1 => NumberFormat.Parse("0"),
        2 => NumberFormat.Parse("0.00"),
        3 => NumberFormat.Parse("#,##0"),
        4 => NumberFormat.Parse("#,##0.00"),
        5 or 6 or 37 or 38 => NumberFormat.Parse("#,##0_);(#,##0)"),
        7 or 8 or 39 or 40 => NumberFormat.Parse("#,##0.00_);(#,##0.00)"),
        9 => NumberFormat.Parse("0%"),
        10 => NumberFormat.Parse("0.00%"),
        11 => NumberFormat.Parse("0.00E+00"),
        12 => NumberFormat.Parse("# ?/?"),
        13 => NumberFormat.Parse("# ??/??"),
        14 => NumberFormat.Parse("yyyy/m/d"),
        15 => NumberFormat.Parse("d-mmm-yy"),
        16 => NumberFormat.Parse("d-mmm"),
        17 => NumberFormat.Parse("mmm-yy"),
        18 or 19 => NumberFormat.Parse("h:mm AM/PM"),
        20 or 21 or 45 or 47 => NumberFormat.Parse("h:mm:ss"),
        46 => NumberFormat.Parse("[h]:mm:ss"),
        22 => NumberFormat.Parse("yyyy/m/d h:mm"),
        32 or 33 => NumberFormat.Parse("h:mm:ss", dependsOnMachine: true),
        30 or 31 => NumberFormat.Parse("yyyy/m/d"),
        >= 27 and <= 36 or >= 50 and <= 58 => NumberFormat.Parse("yyyy/m/d", dependsOnMachine: true),
        67 => NumberFormat.Parse("0%"),
        68 => NumberFormat.Parse("0.00%"),
        75 or 76 or 78 or 79 or 80 => NumberFormat.Parse("h:mm:ss", dependsOnMachine: true),
        >= 71 and <= 81 => NumberFormat.Parse("yyyy/m/d", dependsOnMachine: true),
        41 or 42 => NumberFormat.Parse("_ * #,##0_ ;_ * -#,##0_ ;_ * \"-\"_ ;_ @_ "),
        43 or 44 => NumberFormat.Parse("_ * #,##0.00_ ;_ * -#,##0.00_ ;_ * \"-\"??_ ;_ @_ "),
        48 => NumberFormat.Parse("##0.0E+0"),
        49 => NumberFormat.Parse("@"),
        _ => NumberFormat.General,
    };
}
