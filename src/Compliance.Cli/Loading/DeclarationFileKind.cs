namespace Compliance.Cli.Loading;

/// <summary>What a file in a folder of declarations is by its name.</summary>
internal enum DeclarationFileKind
{
    /// <summary>Nothing that has to do with declarations.</summary>
    Other,

    /// <summary>A declaration.</summary>
    Declaration,

    /// <summary>One list of the declaration that its folder is.</summary>
    List,

    /// <summary>What belongs to a check beside the declarations: settings, waivers, baseline, cases.</summary>
    Companion,

    /// <summary>The mark that a spreadsheet program leaves beside a file that is open in it.</summary>
    Lock,

    /// <summary>A declaration in a form that is not read.</summary>
    Unread,
}
