namespace Compliance.SecondReading.Tests.Reading;

/// <summary>What of the law is taken as not known, to see whether it decided.</summary>
[Flags]
internal enum Ignored
{
    Nothing = 0,

    /// <summary>Values of parameters that were not verified.</summary>
    UnverifiedParameters = 1,

    /// <summary>Years of calendars that were not verified.</summary>
    UnverifiedCalendars = 2,
}
