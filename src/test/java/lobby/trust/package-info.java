/**
 * What must never happen, tried. Bad input and the expected answer, and who tries it:
 *
 * <table>
 * <caption>Bad input</caption>
 * <tr><td>BI-01, BI-02</td><td>{@code BadTextIT}; in addresses {@code BadQuestionIT}</td></tr>
 * <tr><td>BI-03</td><td>{@code BadTextIT} over the interface, {@code BadMarkupIT} on pages, {@code ReadingBrowserIT} in
 * a browser</td></tr>
 * <tr><td>BI-13, BI-17</td><td>{@code BadRequestIT}</td></tr>
 * <tr><td>BI-14, BI-15, BI-18</td><td>{@code BadQuestionIT}</td></tr>
 * <tr><td>BI-16, BI-19</td><td>{@code BadMarkupIT}; cells {@code CellsTest}</td></tr>
 * <tr><td>BI-20, BI-22</td><td>{@code BadJsonIT}; parsing {@code StrictJsonTest}, {@code BodyTest}</td></tr>
 * <tr><td>BI-21</td><td>{@code BadLineIT}</td></tr>
 * <tr><td>BI-23, BI-24</td><td>{@code BadFormIT}; every button by everybody {@code matrix.FormsIT}</td></tr>
 * <tr><td>BI-25</td><td>{@code BadQuestionIT}; days and hours {@code WallClockTest}, {@code EventFactsTest}, {@code
 * MomentsTest}</td></tr>
 * </table>
 *
 * <table>
 * <caption>Doors, races and histories</caption>
 * <tr><td>SEC-01</td><td>{@code DoorsTest}, {@code DoorsIT}; as everybody {@code matrix.WaysIT}</td></tr>
 * <tr><td>SEC-04</td><td>{@code SignInIT}, {@code ThrottleIT}, {@code DoorIT}, {@code RememberedIT}</td></tr>
 * <tr><td>SEC-05</td><td>{@code BadLineIT}</td></tr>
 * <tr><td>SEC-06</td><td>{@code HeadersIT}, {@code SafetyIT}</td></tr>
 * <tr><td>SEC-08</td><td>{@code ResourceWalkIT}, {@code BadFormIT}, {@code BadMarkupIT}</td></tr>
 * <tr><td>SEC-11</td><td>{@code CanaryIT}</td></tr>
 * <tr><td>SEC-12</td><td>{@code ForgedWritesIT}</td></tr>
 * <tr><td>RC-01 to RC-17</td><td>{@code RacesIT}, {@code ReadingRacesIT}, {@code ChangingRacesIT}; that they can be
 * lost {@code NaiveRacesIT}</td></tr>
 * <tr><td>Care chats: RC-02, RC-05, RC-06, LC-01, LC-33</td><td>{@code CareRacesIT}; that they can be lost {@code
 * NaiveCareRacesIT}</td></tr>
 * <tr><td>RC-08</td><td>{@code ShutDoorsIT}, {@code WithdrawnRightsIT}, {@code PagesLeftOpenIT}, {@code
 * LinesLeftOpenIT}; care chats {@code CareRevocationIT}</td></tr>
 * <tr><td>RC-09, LC-35</td><td>{@code LeavingRacesIT}; that they can be lost {@code NaiveCareRacesIT}</td></tr>
 * <tr><td>Legal hold and taking back</td><td>{@code HoldRacesIT}; that it can be lost {@code NaiveRacesIT}</td></tr>
 * <tr><td>PT-1, PT-2, PT-4</td><td>{@code history.PropertiesIT}; lists {@code TwinsIT}</td></tr>
 * <tr><td>FI-01</td><td>{@code faults.ServerKillIT}, {@code faults.DatabaseKillIT}</td></tr>
 * <tr><td>FI-02</td><td>{@code faults.DatabaseAwayIT}, {@code faults.TimersIT}</td></tr>
 * <tr><td>FI-03, FI-06</td><td>{@code faults.NetworkIT}</td></tr>
 * <tr><td>FI-05</td><td>{@code CatchUpIT}</td></tr>
 * <tr><td>FI-07, RC-18</td><td>{@code faults.ProxyIT}, {@code faults.NodesIT}</td></tr>
 * <tr><td>FI-09</td><td>{@code faults.NodesIT} ({@code FreshReads})</td></tr>
 * <tr><td>Timers on several nodes</td><td>{@code TimersTwiceIT}, {@code faults.NodesIT} ({@code
 * AtTheSameMoment})</td></tr>
 * </table>
 */
package lobby.trust;
