package org.liaison.web.support;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.logging.Level;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.WebDriverException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;
import org.openqa.selenium.support.ui.ExpectedConditions;
import org.openqa.selenium.support.ui.WebDriverWait;
import org.springframework.util.FileSystemUtils;

/** A real Chromium without a window. Where Chromium is missing, making one fails, and so does the test. */
public final class Browser implements AutoCloseable {

    private static final Path SCREENSHOTS = Path.of("target", "screenshots");

    private static final String LOOK = """
            const smallTargets = () =>
              [...document.querySelectorAll('button, input:not([type=hidden]), select, nav a, header a')]
                .filter(e => e.offsetParent && !e.closest('.visually-hidden, .term'))
                .filter(e => (e.closest('label') || e).getBoundingClientRect().height < 43.5)
                .map(e => 'too small: ' + e.outerHTML.slice(0, 120));
            const widerThanTheScreen = () =>
              document.documentElement.scrollWidth > document.documentElement.clientWidth
                ? ['scrolls sideways'] : [];
            """;

    /** Whether a click opens another page: a link elsewhere, or a button of a form that htmx does not send. */
    private static final String LEAVES_THE_PAGE = """
            const element = arguments[0];
            if (element.localName === 'a') {
              return element.hasAttribute('href') && !element.getAttribute('href').startsWith('#')
                && !element.hasAttribute('download') && !element.hasAttribute('target');
            }
            return element.type === 'submit' && element.form !== null
              && (element.form.noValidate || element.form.checkValidity())
              && !element.form.hasAttribute('hx-post') && !element.form.hasAttribute('hx-get')
              && element.form.method !== 'dialog';
            """;

    private final ChromeDriver driver;
    private final String server;
    private final Path profile;

    /** A fresh browser, with no cookies, for the application on this port. */
    public Browser(int port) {
        this(port, options());
    }

    /** A fresh browser of somebody who has set all text to twice its size. */
    public static Browser withLargeText(int port) {
        return new Browser(port, options().addArguments("--blink-settings=defaultFontSize=32"));
    }

    private Browser(int port, ChromeOptions options) {
        server = "http://localhost:" + port;
        profile = freshProfile();
        options.addArguments("--user-data-dir=" + profile);
        var service = new ChromeDriverService.Builder()
                .usingDriverExecutable(new File("/usr/bin/chromedriver"))
                .build();
        driver = new ChromeDriver(service, options);
        driver.manage().timeouts().scriptTimeout(Duration.ofMinutes(1));
    }

    /** Sets the width of the screen in CSS pixels, and whether the person prefers dark colors. */
    public Browser screen(int width, boolean dark) {
        driver.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", 900, "deviceScaleFactor", 1, "mobile", false));
        driver.executeCdpCommand(
                "Emulation.setEmulatedMedia",
                Map.of(
                        "features",
                        List.of(
                                Map.of("name", "prefers-color-scheme", "value", dark ? "dark" : "light"),
                                Map.of("name", "prefers-reduced-motion", "value", "reduce"))));
        return this;
    }

    /** Cuts the network, or puts it back. */
    public Browser network(boolean there) {
        driver.executeCdpCommand("Network.enable", Map.of());
        driver.executeCdpCommand(
                "Network.emulateNetworkConditions",
                Map.of("offline", !there, "latency", 0, "downloadThroughput", -1, "uploadThroughput", -1));
        return this;
    }

    /** Waits until a script, which may await, says something other than false, and gives what it says. */
    public Object waitForScript(String script) {
        var whole = "const tell = arguments[0]; (async () => {" + script + "})().then(tell, problem => tell(false));";
        return waiting().until(waited -> driver.executeAsyncScript(whole));
    }

    /** Runs a script on the page that is open. */
    public Browser run(String script) {
        driver.executeScript(script);
        return this;
    }

    /** Forgets all cookies, as if the session had ended. */
    public Browser forgetSession() {
        driver.manage().deleteAllCookies();
        return this;
    }

    /** Waits until an element holds a text, for as long as ten seconds. */
    public Browser waitForText(String selector, String text) {
        waiting().until(ExpectedConditions.textToBePresentInElementLocated(By.cssSelector(selector), text));
        return this;
    }

    /** Opens a page of the application. */
    public Browser open(String path) {
        driver.get(server + path);
        return this;
    }

    /** Signs in as one of the demonstration people. */
    public Browser signIn(String login) {
        return signIn(login, Visitor.PASSWORD);
    }

    /** Signs in as anybody. */
    public Browser signIn(String login, String password) {
        open("/sign-in").type("login", login).type("password", password);
        press("main button[type=submit]").waitFor(".account");
        return this;
    }

    /** Types into the field with this name, replacing what is there. */
    public Browser type(String field, String text) {
        var element = awaited(By.name(field));
        element.clear();
        element.sendKeys(text);
        return this;
    }

    /** Clicks the link or button with this visible text, and waits until the page it leads to is there. */
    public Browser click(String text) {
        var element = awaited(By.xpath("//*[(self::a or self::button) and normalize-space()='" + text + "']"));
        return leaving(element, element::click);
    }

    /** Clicks the element that fits a CSS selector; where it is a link or button, waits until the page it leads to is there. */
    public Browser press(String selector) {
        var element = find(selector);
        return leaving(element, element::click);
    }

    /** Presses Enter on the link or button that has the focus, and waits until the page it leads to is there. */
    public Browser enter() {
        var element = focused();
        return leaving(element, () -> element.sendKeys(Keys.ENTER));
    }

    private Browser leaving(WebElement element, Runnable act) {
        var leaves = Boolean.TRUE.equals(driver.executeScript(LEAVES_THE_PAGE, element));
        act.run();
        if (leaves) {
            // the driver may return before the browser has begun to leave, and the old page must not be read for the
            // new; between the two the driver may not know what to say of an element, and is asked again
            waiting().ignoring(WebDriverException.class).until(ExpectedConditions.stalenessOf(element));
        }
        return this;
    }

    /** The first element that fits a CSS selector, waiting for as long as ten seconds until there is one. */
    public WebElement find(String selector) {
        return awaited(By.cssSelector(selector));
    }

    private WebElement awaited(By place) {
        return waiting().until(ExpectedConditions.presenceOfElementLocated(place));
    }

    private WebDriverWait waiting() {
        return new WebDriverWait(driver, Duration.ofSeconds(10));
    }

    /** Waits until an element is seen, for as long as ten seconds. */
    public WebElement waitFor(String selector) {
        return waiting().until(ExpectedConditions.visibilityOfElementLocated(By.cssSelector(selector)));
    }

    /** The text of the page's one heading of the first level. */
    public String heading() {
        return find("h1").getText();
    }

    /** The path of the current address. */
    public String path() {
        return URI.create(driver.getCurrentUrl()).getPath();
    }

    /** The element that has the focus. */
    public WebElement focused() {
        return driver.switchTo().activeElement();
    }

    /**
     * What is wrong with the current page on a narrow dark and a wide light screen: rules of WCAG 2.2 A and AA that it breaks,
     * scrolling sideways, targets that are too small. Keeps a picture of each. Colors do not depend on the width, nor places on
     * the colors, so two screens tell as much as all four.
     */
    public List<String> problemsOnEveryScreen(String name) {
        List<String> problems = new ArrayList<>();
        screen(320, true).screenshot(name + "-320-dark");
        problems().forEach(problem -> problems.add("320 dark: " + problem));
        screen(1280, false).screenshot(name + "-1280");
        problems().forEach(problem -> problems.add("1280 light: " + problem));
        return problems;
    }

    private List<String> problems() {
        List<String> problems = new ArrayList<>(texts("smallTargets"));
        problems.addAll(texts("widerThanTheScreen"));
        problems.addAll(Axe.violations(driver));
        return problems;
    }

    private List<String> texts(String function) {
        var found = driver.executeScript(LOOK + "return " + function + "();");
        return ((List<?>) Objects.requireNonNull(found))
                .stream().map(String::valueOf).toList();
    }

    /** Whether the page is wider than the screen, so that it has to be moved to and fro. */
    public boolean scrollsSideways() {
        return !texts("widerThanTheScreen").isEmpty();
    }

    /** What the browser complained about: scripts that failed, content that the policy stopped. */
    public List<String> complaints() {
        return driver.manage().logs().get(LogType.BROWSER).getAll().stream()
                .filter(entry -> entry.getLevel().intValue() >= Level.SEVERE.intValue())
                .map(entry -> entry.getMessage())
                .toList();
    }

    /** Keeps a picture of the screen under {@code target/screenshots}. */
    public void screenshot(String name) {
        try {
            Files.write(
                    Files.createDirectories(SCREENSHOTS).resolve(name + ".png"),
                    driver.getScreenshotAs(OutputType.BYTES));
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    @Override
    public void close() {
        driver.quit();
        forget(profile);
    }

    private static ChromeOptions options() {
        var options = new ChromeOptions();
        options.setBinary("/usr/bin/chromium");
        options.addArguments(
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-quic",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--disable-dev-shm-usage");
        var logging = new LoggingPreferences();
        logging.enable(LogType.BROWSER, Level.ALL);
        options.setCapability("goog:loggingPrefs", logging);
        return options;
    }

    /** What a browser that is just ending still writes may stay behind. */
    private static void forget(Path profile) {
        try {
            FileSystemUtils.deleteRecursively(profile);
        } catch (IOException stillWritten) {
            profile.toFile().deleteOnExit();
        }
    }

    private static Path freshProfile() {
        try {
            return Files.createTempDirectory("liaison-browser");
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }
}
